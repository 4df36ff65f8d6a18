"""Makes original.sql: what the Flask Monitoring Dashboard itself leaves behind after some requests, as text.

    pip install Flask-MonitoringDashboard==5.1.0
    python3 make.py > original.sql
"""

import os
import socket
import sqlite3
import sys
import tempfile
import threading
import time
from datetime import datetime

SHOP = '''
import time

from flask import Flask

import flask_monitoringdashboard as dashboard

app = Flask("shop")


@app.route("/")
def home():
    return "home"


@app.route("/items/<int:number>")
def item(number):
    look_up(number)
    render()
    return str(number)


def look_up(number):
    time.sleep(0.03)


def render():
    time.sleep(0.01)


@app.route("/slow/<int:ms>")
def slow(ms):
    time.sleep(ms / 1000)
    return "slow"


@app.route("/fails")
def fails():
    raise ValueError("no seat is left, password=hunter2")


@app.route("/caught")
def caught():
    try:
        look_up_badly()
    except KeyError as error:
        dashboard.capture(error)
    return "caught"


def look_up_badly():
    return {}["seat"]
'''


def refuse(*_):
    raise OSError("nothing is sent anywhere")


def until(is_so):
    deadline = time.monotonic() + 20
    while not is_so():
        assert time.monotonic() < deadline
        time.sleep(0.05)


def main():
    socket.socket.connect = refuse
    # The dashboard prints as well.
    out, sys.stdout = sys.stdout, sys.stderr
    folder = tempfile.mkdtemp()
    os.chdir(folder)
    with open("shop.py", "w") as file:
        file.write(SHOP)
    sys.path.insert(0, folder)

    from flask_monitoringdashboard import config

    config.database_name = "sqlite:///original.db"
    config.monitor_level = 3
    config.version = "1.0"
    config.sampling_period = 0.002
    config.outlier_detection_constant = 2.5
    config.group_by = lambda: "ada" if time.time_ns() // 1000 % 2 else "blaise"
    import flask_monitoringdashboard as dashboard
    from flask_monitoringdashboard.database import CustomGraph, CustomGraphData, Endpoint, Request, User, session_scope

    import shop

    shop.app.config["PROPAGATE_EXCEPTIONS"] = False
    dashboard.bind(shop.app)
    client = shop.app.test_client()
    headers = {"Authorization": "Basic c2VjcmV0OnNlY3JldA==", "User-Agent": "fixture"}

    def get(path):
        client.get(path, headers=headers)
        # Its thread writes it.
        until(lambda: threading.active_count() <= before)

    before = threading.active_count()
    for n in range(6):
        get("/")
        get(f"/items/{n}")
    for _ in range(8):
        get("/slow/4")
    get("/slow/120")
    with session_scope() as session:
        session.query(Endpoint).filter(Endpoint.name == "home").update({"monitor_level": 1})
    for _ in range(3):
        get("/fails")
        get("/caught")
    with session_scope() as session:
        # The version is taken once, when a process starts.
        session.query(Request).filter(Request.id > 21).update({"version_requested": "2.0"})
        guest = User(username="guest", is_admin=False)
        guest.set_password("guest")
        session.add(guest)
        session.add(CustomGraph(graph_id=1, title="Users", version_added="1.0"))
        for n in range(5):
            session.add(CustomGraphData(graph_id=1, time=datetime(2026, 11, 20, n), value=n + 0.1))

    packages = os.path.dirname(os.path.dirname(os.path.abspath(dashboard.__file__)))
    library = os.path.dirname(os.__file__)
    for line in sqlite3.connect("original.db").iterdump():
        print(line.replace(packages, "packages").replace(library, "python").replace(folder + "/", ""), file=out)


if __name__ == "__main__":
    main()

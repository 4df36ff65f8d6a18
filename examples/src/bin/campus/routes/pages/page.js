const students = document.getElementById("students");
const title = document.getElementById("title");

async function show(button) {
  for (const other of document.querySelectorAll("button[data-class]")) other.setAttribute("aria-pressed", String(other === button));
  const answer = await fetch(`/roster?class_id=${button.dataset.class}`);
  const names = answer.ok ? (await answer.json()).map(({ name }) => name) : [];
  title.textContent = `${button.textContent.trim()}: ${names.length} students`;
  students.replaceChildren(...names.slice(0, 50).map((name) => Object.assign(document.createElement("li"), { textContent: name })));
}

document.getElementById("classes").addEventListener("click", (event) => {
  const button = event.target.closest("button");
  if (button) void show(button);
});

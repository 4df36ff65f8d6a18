import { expect, test } from "vitest";
import { crateOf, placeName, shortName } from "./name";

test.each([
  ["campus::report::rank", "report::rank"],
  ["rank", "rank"],
  ["<alloc::vec::Vec<T,A> as core::iter::traits::collect::Extend<T>>::extend", "Vec::extend"],
  ["<&mut campus::Roster as core::fmt::Debug>::fmt", "Roster::fmt"],
  ["core::ptr::drop_in_place<campus::Report>", "ptr::drop_in_place"],
  ["alloc::vec::Vec<T>::push", "Vec::push"],
  ["alloc::vec::Vec<T>::push::<u8>", "Vec::push"],
  ["app::run::{{closure}}", "run::{{closure}}"],
  ["actix_web::handler::handler_service::{{closure}}::{{closure}}", "handler_service::{{closure}}"],
  ["<F as core::ops::function::FnOnce<()>>::call_once", "F::call_once"],
  ["app::with<fn() -> core::result::Result<(), app::Error>>", "app::with"],
  ["<dyn diesel::Connection<Backend = diesel::sqlite::Sqlite>>::load", "Connection::load"],
  ["__libc_start_main", "__libc_start_main"],
])("%s is %s in little room", (full, short) => expect(shortName(full)).toBe(short));

test("what is no Rust name stays readable", () => {
  for (const odd of ["<", "<<<", "a::<", "<script>alert(1)</script>", "::", "fn(->", "operator<<(std::ostream&, int)"]) expect(shortName(odd)).not.toBe("");
});

test("a function belongs to the crate of its path or of the type it is a method of", () => {
  const crate = (name: string, module = "campus") => crateOf({ function: name, module });
  expect(crate("tokio::runtime::task::poll")).toBe("tokio");
  expect(crate("<actix_web::Service<S> as actix_service::Service<R>>::call")).toBe("actix_web");
  expect(crate("<&mut <serde_json::Ser<W> as X>::Y as core::fmt::Write>::write")).toBe("serde_json");
  expect(crate("__libc_read", "libc.so.6")).toBe("libc.so.6");
  expect(crate("main")).toBe("campus");
  expect(crate("<T as core::any::Any>::type_id")).toBe("core");
  expect(crate("<<F as X>::Y as Z>::call")).toBe("campus");
});

test("a place is the end of the path and the line", () => {
  expect(placeName("/srv/campus/src/report/rank.rs", 91)).toBe("report/rank.rs:91");
  expect(placeName("rank.rs", 0)).toBe("rank.rs");
  expect(placeName("src\\report\\rank.rs", 3)).toBe("report/rank.rs:3");
  expect(placeName(null, 5)).toBe("");
});

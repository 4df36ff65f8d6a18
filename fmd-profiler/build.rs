//! Names the one condition that decides whether stacks can be captured, so that the sources need not repeat it.

fn main() {
    println!("cargo::rustc-check-cfg=cfg(cpu_stacks)");
    println!("cargo::rerun-if-changed=build.rs");
    let target = |key: &str| std::env::var(format!("CARGO_CFG_TARGET_{key}")).unwrap_or_default();
    let wanted = std::env::var_os("CARGO_FEATURE_CPU_STACKS").is_some();
    let able = target("OS") == "linux" && matches!(target("ARCH").as_str(), "x86_64" | "aarch64");
    if wanted && able {
        println!("cargo::rustc-cfg=cpu_stacks");
    }
}

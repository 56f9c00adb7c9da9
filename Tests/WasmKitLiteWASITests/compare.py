"""Runs the programs under Fixtures/wasi in wasmtime (the PyPI package) and compares output and exit code with the expected ones kept there.

With --write, keeps what wasmtime gives instead of comparing. Every run has a new, empty directory as `/`.
"""
import os, pathlib, shutil, sys, tempfile
import wasmtime

fixtures = pathlib.Path(__file__).resolve().parents[2] / "Fixtures" / "wasi"


def runs():
    for line in (fixtures / "runs.tsv").read_text().splitlines():
        if line and not line.startswith("#"):
            name, program, code, arguments, environment, text = line.split("\t")
            yield name, program, int(code), arguments.split("|"), [v.split("=", 1) for v in environment.split("|") if v], text.replace("\\n", "\n")


def run(program, arguments, environment, text):
    scratch = tempfile.mkdtemp()
    try:
        root = os.path.join(scratch, "root")
        os.mkdir(root)
        paths = {stream: os.path.join(scratch, stream) for stream in ("stdin", "stdout", "stderr")}
        pathlib.Path(paths["stdin"]).write_text(text)
        engine = wasmtime.Engine()
        store = wasmtime.Store(engine)
        wasi = wasmtime.WasiConfig()
        wasi.argv, wasi.env = arguments, environment
        wasi.stdin_file, wasi.stdout_file, wasi.stderr_file = paths["stdin"], paths["stdout"], paths["stderr"]
        wasi.preopen_dir(root, "/")
        store.set_wasi(wasi)
        linker = wasmtime.Linker(engine)
        linker.define_wasi()
        instance = linker.instantiate(store, wasmtime.Module.from_file(engine, str(fixtures / f"{program}.wasm")))
        code = 0
        try:
            instance.exports(store)["_start"](store)
        except wasmtime.ExitTrap as trap:
            code = trap.code
        del instance, linker, store
        return code, pathlib.Path(paths["stdout"]).read_bytes(), pathlib.Path(paths["stderr"]).read_bytes()
    finally:
        shutil.rmtree(scratch)


failures = 0
for name, program, code, arguments, environment, text in runs():
    found = run(program, arguments, environment, text)
    files = [fixtures / "expected" / f"{name}.{stream}" for stream in ("stdout", "stderr")]
    if "--write" in sys.argv:
        for file, content in zip(files, found[1:]):
            file.write_bytes(content)
        print(f"{name}: written, exit code {found[0]}" + ("" if found[0] == code else f", but runs.tsv says {code}"))
        continue
    same = found == (code, *(file.read_bytes() for file in files))
    failures += not same
    print(f"{name}: {'same' if same else 'DIFFERENT'}")
sys.exit(failures > 0)

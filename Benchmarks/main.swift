// The benchmark runner. It measures nothing yet; what it will measure stands in the documentation.

import WasmKitLite

print("wasmlite-bench \(WasmKitLiteVersion.current)")

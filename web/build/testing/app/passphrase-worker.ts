/** The smallest module there is: WebAssembly may be compiled here, and only here. */
postMessage(new WebAssembly.Module(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])) instanceof WebAssembly.Module ? 'inside: compiled' : 'inside: no')

export {}

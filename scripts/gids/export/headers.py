"""What a web server says with every page: the one source for all servers.

Criteria: the website test of https://internet.nl. A page may use what comes from this site
itself and nothing else, and nobody may put it in a frame.
"""

from __future__ import annotations

POLICY = {
    "default-src": "'none'",
    # Pagefind is WebAssembly: without this the browser refuses to start it.
    "script-src": "'self' 'wasm-unsafe-eval'",
    "style-src": "'self'",
    "img-src": "'self' data:",
    "font-src": "'self'",
    "connect-src": "'self'",
    "manifest-src": "'self'",
    "worker-src": "'self'",
    "base-uri": "'self'",
    "form-action": "'self'",
    "frame-src": "'none'",
    "frame-ancestors": "'none'",
}

HEADERS = {
    "Content-Security-Policy": "; ".join(f"{name} {value}" for name, value in POLICY.items()),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=()",
}

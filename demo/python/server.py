#!/usr/bin/env python3
"""The WebSocket protocol of docs/protocol.md, in nothing but Python's standard library; behind it is centre.py.

    python3 demo/python/server.py --port 8090

A demo: no TLS, no real tokens, and whoever sits at this machine plays customer and phone by POST /control.
"""
import argparse
import asyncio
import json
import pathlib
import urllib.parse

from centre import AGENTS, COMMANDS, Refused, now
from websocket import CODES, Over, WebSocket, handshake

SECONDS_TO_GREET, BODY_LIMIT = 10, 4096
ROOT = pathlib.Path(__file__).resolve().parents[2]
TYPES = {".html": "text/html", ".css": "text/css", ".js": "text/javascript", ".json": "application/json"}
CSP = "default-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html cc-voice"
LOOPBACK = ("localhost", "127.0.0.1", "::1")
TOKENS = {"demo-ada": "ada", "demo-ben": "ben"}
line_is_down = False


class Page(WebSocket):
    """One page, and the agent who has said hello on it."""
    agent = None

    def send(self, frame):
        self.send_text(json.dumps(frame))

    def close(self, code):
        if self.agent:
            self.agent.pages.discard(self)
        super().close(code)

    def greet(self, hello):
        agent = AGENTS.get(TOKENS.get(hello.get("token")))
        if not agent or 1 not in hello["protocols"]:
            self.send({"type": "refused", "code": "protocol" if agent else "auth"})
            return self.close(CODES["refused"])
        self.send({"type": "welcome", "protocol": 1, "supports": list(COMMANDS), "serverTime": now()})
        self.agent = agent
        agent.pages.add(self)
        self.send(agent.snapshot())  # it keeps no updates: a snapshot, whatever the page knows

    def answer(self, frame):
        agent, type = self.agent, frame["type"]
        if type == "command":
            command = frame["command"]
            if isinstance(command["id"], str) and isinstance(command["type"], str):
                self.send({"type": "result", "result": agent.carry_out(command)})
        elif type == "refresh":
            self.send(agent.snapshot())
        elif type == "ping":
            self.send({"type": "pong", "t": frame["t"], "serverTime": now(), **agent.stamp()})
        elif type == "directory":
            self.send({"type": "page", "id": frame["id"], "page": agent.directory(frame["query"])})

    def hear(self, text):
        """A frame that does not fit its schema is left alone: the next one may be well."""
        try:
            frame = json.loads(text)
            if self.agent:
                self.answer(frame)
            elif frame["type"] == "hello":
                self.greet(frame)
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
            pass

    def hurry(self):
        if not self.agent:
            self.close(CODES["refused"])

    async def talk(self):
        asyncio.get_running_loop().call_later(SECONDS_TO_GREET, self.hurry)
        code = 1000
        try:
            while True:
                text = await self.read_text()
                if not self.is_over:
                    self.hear(text)
        except Over as over:
            code = over.args[0]
        except (asyncio.IncompleteReadError, ConnectionError):
            pass  # it is gone without a word
        self.close(code)
        await self.drain()


# HTTP: the handshake, what happens outside, the files of the demo.
def respond(writer, status, body=b"", **headers):
    lines = [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    head = "\r\n".join([f"HTTP/1.1 {status}", *lines, f"Content-Length: {len(body)}", "Connection: close", "", ""])
    writer.write(head.encode() + body)


def control(do, agent="ada", token=None, **order):
    """What happens outside. A team has telephones and customers for that."""
    global line_is_down
    agent = AGENTS[agent]
    if do in ("offer", "answer", "hangup", "save"):
        getattr(agent, do)(**order)
    if do == "expire":  # from now on the agent has another token
        for old in [old for old, owner in TOKENS.items() if owner == agent.me["id"]]:
            del TOKENS[old]
        TOKENS[token] = agent.me["id"]
    if do == "restart":
        agent.begin()
    for page in list(agent.pages):
        if do == "drop":
            agent.pages.discard(page)
            page.writer.transport.abort()
        elif do == "restart":
            page.close(1001)
        elif do == "bad":
            page.send_text("{no json")
            page.send({"type": "call", "call": {"id": 7}})
        elif do == "expire":
            page.send({"type": "refused", "code": "auth"})
            page.close(4401)
    line_is_down = {"drop": True, "restore": False}.get(do, line_is_down)
    return {"pages": len(agent.pages), "received": agent.received}


async def serve(reader, writer):
    try:
        head = (await asyncio.wait_for(reader.readuntil(b"\r\n\r\n"), SECONDS_TO_GREET)).decode("latin-1")
        (method, target, _), *lines = [head.split("\r\n")[0].split(" ", 2), *head.split("\r\n")[1:-2]]
        headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)}
        path = urllib.parse.unquote(urllib.parse.urlsplit(target).path)
        file = (ROOT / path.lstrip("/")).resolve()
        places = ["//" + headers.get("host", ""), headers.get("origin", "//localhost")]
        if any(urllib.parse.urlsplit(place).hostname not in LOOPBACK for place in places):
            respond(writer, "403 Forbidden")  # a page of somebody else
        elif path == "/voice" and (line_is_down or not handshake(headers)):
            respond(writer, "503 Out of order" if line_is_down else "426 Upgrade Required")
        elif path == "/voice":
            writer.write(handshake(headers))
            await Page(reader, writer).talk()
        elif path == "/control" and method == "POST":
            size = min(int(headers["content-length"]), BODY_LIMIT)
            order = json.loads(await asyncio.wait_for(reader.readexactly(size), SECONDS_TO_GREET))
            respond(writer, "200 OK", json.dumps(control(**order)).encode(), Content_Type="application/json")
        elif path == "/favicon.ico":
            respond(writer, "204 No Content")
        elif path == "/":
            respond(writer, "302 Found", Location="/demo/python/index.html")
        elif file.is_file() and any(ROOT / folder in file.parents for folder in ("demo", "dist")):
            kind = TYPES.get(file.suffix, "application/octet-stream") + "; charset=utf-8"
            respond(writer, "200 OK", file.read_bytes(), Content_Type=kind, Content_Security_Policy=CSP)
        else:
            respond(writer, "404 Not Found")
    except Refused as refused:
        respond(writer, "409 Conflict", json.dumps(refused.args[0]).encode(), Content_Type="application/json")
    except (ValueError, KeyError, TypeError, asyncio.LimitOverrunError):
        respond(writer, "400 Bad Request")
    except (asyncio.IncompleteReadError, asyncio.TimeoutError, ConnectionError):
        pass  # it is gone, or said nothing
    finally:
        writer.close()


async def main():
    parser = argparse.ArgumentParser(description="A small contact centre for cc-voice-widgets.")
    parser.add_argument("--port", type=int, default=8090)
    server = await asyncio.start_server(serve, "127.0.0.1", parser.parse_args().port)
    port = server.sockets[0].getsockname()[1]
    print(f"Open http://127.0.0.1:{port}/ (agents speak to ws://127.0.0.1:{port}/voice)", flush=True)
    async with server:
        await server.serve_forever()


if __name__ == "__main__":
    try:
        asyncio.run(main())
    except KeyboardInterrupt:
        pass

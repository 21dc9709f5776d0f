"""WebSockets (RFC 6455), as much as a server of texts needs: handshake, frames, fragments, ping, close."""
import asyncio
import base64
import hashlib
import struct

FRAME_LIMIT, BACKLOG_LIMIT = 64 * 1024, 1024 * 1024
CONTINUED, TEXT, BINARY, CLOSE, PING, PONG = 0, 1, 2, 8, 9, 10
CODES = {"protocol": 1002, "binary": 1003, "utf-8": 1007, "refused": 1008, "too large": 1009, "busy": 1013}


class Over(Exception):
    """The connection ends, with this code."""


class WebSocket:
    """One connection, after its handshake."""

    def __init__(self, reader, writer):
        self.reader, self.writer, self.is_over = reader, writer, False

    async def read_frame(self):
        first, second = await self.reader.readexactly(2)
        length = second & 127
        if length > 125:
            form, size = ("!H", 2) if length == 126 else ("!Q", 8)
            (length,) = struct.unpack(form, await self.reader.readexactly(size))
        is_final, kind = first & 0x80, first & 15
        if first & 0x70 or not second & 0x80 or (kind >= CLOSE and (length > 125 or not is_final)):
            raise Over(CODES["protocol"])  # what a browser sends is masked, and has no extensions
        if length > FRAME_LIMIT:
            raise Over(CODES["too large"])
        mask = await self.reader.readexactly(4)
        data = await self.reader.readexactly(length)
        pad = (mask * (length // 4 + 1))[:length]
        return is_final, kind, (int.from_bytes(data, "big") ^ int.from_bytes(pad, "big")).to_bytes(length, "big")

    async def read_text(self):
        """The next message, however many frames it came in."""
        text, begun = b"", False
        while True:
            is_final, kind, data = await self.read_frame()
            if kind == CLOSE:
                raise Over(struct.unpack("!H", data[:2])[0] if len(data) > 1 else 1000)
            if kind == PING:
                self.write(PONG, data)
            if kind in (PING, PONG):
                continue
            if kind != (CONTINUED if begun else TEXT):
                raise Over(CODES["binary" if kind == BINARY and not begun else "protocol"])
            text, begun = text + data, True
            if len(text) > FRAME_LIMIT:
                raise Over(CODES["too large"])
            if is_final:
                try:
                    return text.decode()
                except UnicodeDecodeError:
                    raise Over(CODES["utf-8"])

    def write(self, kind, data):
        size = len(data)
        if size < 126:
            length = bytes([size])
        else:
            length = struct.pack("!BH", 126, size) if size < 65536 else struct.pack("!BQ", 127, size)
        self.writer.write(bytes([0x80 | kind]) + length + data)

    def send_text(self, text):
        if self.is_over:
            return
        if self.writer.transport.get_write_buffer_size() > BACKLOG_LIMIT:  # nobody listens any longer
            return self.close(CODES["busy"])
        self.write(TEXT, text.encode())

    def close(self, code):
        """Says so; the other side answers that, or is cut off."""
        if not self.is_over:
            self.is_over = True
            self.write(CLOSE, struct.pack("!H", code))
            asyncio.get_running_loop().call_later(2, self.writer.transport.abort)

    async def drain(self):
        """Reads to the end: what lies unread when a socket is closed would take the code with it."""
        while await self.reader.read(FRAME_LIMIT):
            pass


def handshake(headers):
    """The answer to a request that asks for a WebSocket, or None: it asks for something else."""
    if headers.get("upgrade", "").lower() != "websocket" or headers.get("sec-websocket-version") != "13":
        return None
    key = headers.get("sec-websocket-key", "") + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11"
    accept = base64.b64encode(hashlib.sha1(key.encode()).digest()).decode()
    lines = ["HTTP/1.1 101 Switching Protocols", "Upgrade: websocket", "Connection: Upgrade"]
    return "\r\n".join([*lines, f"Sec-WebSocket-Accept: {accept}", "", ""]).encode()

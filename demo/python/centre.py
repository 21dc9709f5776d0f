"""A small contact centre in memory: what is so, who may change it, and what is asked of it.

It knows nothing of WebSockets: a page is anything with a `send(frame)`. Each change is told at once.
"""
import time
import uuid

ANSWERS_KEPT = 1000
IDLE_CODES = [{"id": "lunch", "name": "Lunch"}, {"id": "training", "name": "Training"}]
REASONS = [{"id": "sold", "name": "Sold"}, {"id": "question", "name": "Question answered"}]
PROFILE = {"idleCodes": IDLE_CODES, "wrapup": {"reasons": REASONS, "defaultReasonId": "question"}}
CONTACTS = [{"id": "c1", "kind": "contacts", "name": "Harbour branch", "number": "+12125550190"},
            {"id": "c2", "kind": "contacts", "name": "Interpreter service", "number": "+442079460011"}]


def now():
    return int(time.time() * 1000)  # ms, as everywhere in the protocol


class Refused(Exception):
    """Not carried out: a code of docs/backend.md, and what is wrong."""


def need(condition, code="refused", **more):
    if not condition:
        raise Refused({"ok": False, "code": code, **more})


class Agent:
    def __init__(self, id, name):
        self.me, self.pages, self.received = {"id": id, "name": name, "rev": 0}, set(), []
        self.begin()

    def begin(self):
        """Nothing is known of what was said before: a new epoch."""
        self.epoch, self.seq, self.calls, self.answers = uuid.uuid4().hex, 0, {}, {}
        self.enter("available")

    def enter(self, kind, **code):
        self.me.update(rev=self.me["rev"] + 1, state={"kind": kind, "since": now(), **code})

    def stamp(self):
        return {"epoch": self.epoch, "seq": self.seq}

    def snapshot(self):
        state = {"agent": self.me, "profile": PROFILE, "calls": list(self.calls.values()), "history": []}
        return {"type": "snapshot", "snapshot": {**self.stamp(), "serverTime": now(), **state}}

    def tell(self, *calls):
        """One change has one number and goes to all pages of the agent: these calls, and the agent."""
        self.seq += 1
        updates = [{"type": "call", "call": call} for call in calls] + [{"type": "agent", "agent": self.me}]
        for page in list(self.pages):
            page.send({"type": "batch", "updates": updates, **self.stamp(), "serverTime": now()})

    def change(self, call, phase, leg=None, **fields):
        call.update(fields, phase=phase, rev=call["rev"] + 1, since=call["since"] if phase == call["phase"] else now())
        call["legs"][0].update(leg or {}, **({"since": now()} if leg and "phase" in leg else {}))
        if phase == "ended":
            del self.calls[call["id"]]  # that was its last word
        self.tell(call)

    def over(self, call, reason, by):
        if call["phase"] == "wrapup":  # before that, the agent was not busy with it
            self.enter(**self.me.pop("next", {"kind": "available"}))
        self.change(call, "ended", end={"reason": reason, "by": by})

    def find(self, *phases):
        found = [call for call in self.calls.values() if call["phase"] in phases]
        need(found, "not-found")
        return found[0]

    # What happens outside: customers, phones, other agents.
    def offer(self, number, name=""):
        text = {"type": "string", "editable": True, "rev": "1"}
        call = {"id": uuid.uuid4().hex, "rev": 0, "phase": "", "since": 0, "offeredAt": now(), "ani": number,
                "kind": "inbound", "queue": "Orders", "recording": {"status": "off"}, "can": {"decline": True},
                "legs": [{"id": "customer", "role": "customer", "name": name, "number": number, "hold": False}],
                "variables": [{**text, "name": "order", "label": "Order", "value": "A-1001", "inPopover": True},
                              {**text, "name": "code", "label": "Access code", "value": "7731-0042", "secure": True}]}
        self.calls[call["id"]] = call
        self.change(call, "offered", leg={"phase": "waiting"})

    def answer(self):
        call = self.find("offered")
        self.enter("engaged")
        self.change(call, "connected", leg={"phase": "connected"}, connectedAt=now())

    def hangup(self):
        call = self.find("connected", "offered")
        if call["phase"] == "offered":
            self.over(call, "abandoned", "customer")
        else:
            self.wrap(call, "customer")

    def wrap(self, call, by):
        self.enter("wrapup")
        self.change(call, "wrapup", leg={"phase": "left", "hold": False}, end={"reason": "completed", "by": by})

    def save(self, name, value):
        self.write(self.find("connected", "wrapup"), {name: value}, "Ben Ortiz")

    def write(self, call, values, by):
        for variable in call["variables"]:
            if variable["name"] in values:
                rev = str(int(variable["rev"]) + 1)
                variable.update(value=values[variable["name"]], rev=rev, changedBy=by)
        self.change(call, call["phase"])

    # What the agent asks. It is judged here, whatever the page had shown.
    def carry_out(self, command):
        """The result; of an id that was carried out already, the same once more."""
        id, type = command["id"], command["type"]
        if id not in self.answers:
            self.received.append(id)
            try:
                need(type in COMMANDS, "unsupported")
                call = None if type == "agent-state" else self.calls.get(command["callId"])
                need(call or type == "agent-state", "not-found")
                COMMANDS[type](self, call, command)
                self.answers[id] = {"id": id, "ok": True}
            except Refused as refused:
                self.answers[id] = {"id": id, **refused.args[0]}
            except (KeyError, TypeError, AttributeError):  # a field is missing, or is something else
                self.answers[id] = {"id": id, "ok": False, "code": "invalid"}
            if len(self.answers) > ANSWERS_KEPT:
                del self.answers[next(iter(self.answers))]
        return self.answers[id]

    def hold(self, call, command):
        leg, wanted = call["legs"][0], command["type"] == "hold"
        need(command["legId"] == leg["id"], "not-found")
        need(call["phase"] == "connected" and leg["hold"] != wanted)
        self.change(call, "connected", leg={"hold": wanted, "holdSince": now()})

    def end(self, call, command):
        need(call["phase"] == "connected" and not call["legs"][0]["hold"])
        self.wrap(call, "agent")

    def decline(self, call, command):
        need(call["phase"] == "offered")
        self.over(call, "rejected", "agent")

    def wrap_up(self, call, command):
        need(call["phase"] == "wrapup")
        need(command.get("reasonId", "sold") in [reason["id"] for reason in REASONS], "invalid")
        self.over(call, "completed", "agent")

    def save_variables(self, call, command):
        """What does not fit stops all; a conflict stops itself alone."""
        known, changes = {item["name"]: item for item in call["variables"]}, command["changes"].items()
        wrong = {name: "No such text" for name, change in changes
                 if name not in known or not isinstance(change["value"], str) or len(change["value"]) > 256}
        need(not wrong, "invalid", fields=wrong)
        need(call["phase"] in ("connected", "wrapup"))
        late = {name: "Saved by somebody else" for name, change in changes
                if change.get("rev", known[name]["rev"]) != known[name]["rev"]}
        values = {name: change["value"] for name, change in changes if name not in late}
        if values:
            self.write(call, values, self.me["name"])
        need(not late, "conflict", fields=late)

    def set_state(self, _, command):
        code = {"idleCodeId": command["idleCodeId"]} if command["state"] == "idle" else {}
        need(command["state"] in ("available", "idle"), "invalid")
        need(not code or code["idleCodeId"] in [item["id"] for item in IDLE_CODES], "invalid")
        phases = [call["phase"] for call in self.calls.values()]
        need("connected" not in phases)
        if "wrapup" in phases:
            self.me.update(rev=self.me["rev"] + 1, next={"kind": command["state"], **code})
        else:
            self.enter(command["state"], **code)
        self.tell()

    def directory(self, query):
        agents = [{"id": a.me["id"], "kind": "agents", "name": a.me["name"], "state": a.me["state"]["kind"]}
                  for a in AGENTS.values() if a is not self]
        items = [item for item in agents + CONTACTS
                 if item["kind"] == query["kind"] and query["text"].lower() in item["name"].lower()]
        return {"items": items, "total": len(items), "asOf": now()}


COMMANDS = {"hold": Agent.hold, "resume": Agent.hold, "end-call": Agent.end, "decline": Agent.decline,
            "wrapup": Agent.wrap_up, "save-variables": Agent.save_variables, "agent-state": Agent.set_state}
AGENTS = {"ada": Agent("ada", "Ada Novak"), "ben": Agent("ben", "Ben Ortiz")}

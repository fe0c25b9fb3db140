// The page of `refundletters serve`. Nothing but what the user types and picks is kept, and only in this tab
// (sessionStorage): a reload finds it again, another tab does not, and closing the tab forgets it.
// The server is asked what the questions are and how the letter reads; it keeps nothing of the answers.
"use strict";

(() => {
  const element = (id) => document.getElementById(id);
  const words = JSON.parse(element("words").textContent);
  const facts = document.documentElement.dataset;
  const language = document.documentElement.lang === "en" ? "en" : "zh";
  const WAIT = 250; // ms after the last key before the letter is written anew
  const RETRY = 2000; // ms between two tries while the program does not answer

  // ── what is kept ──────────────────────────────────────────────────────────────────────────────

  const STORE = "refundletters";
  const empty = () => ({ answers: {}, rest: {}, chosen: "", name: "", step: "", changed: false, yaml: "" });
  let state = Object.assign(empty(), read(STORE));
  let token = read(STORE + "-token") || "";
  let shown = { form: [], options: [], exhibits: [] };

  function read(key) {
    try {
      return JSON.parse(sessionStorage.getItem(key));
    } catch {
      return null;
    }
  }

  function keep() {
    try {
      sessionStorage.setItem(STORE, JSON.stringify(state));
      sessionStorage.setItem(STORE + "-token", JSON.stringify(token));
    } catch {
      notify(words.not_kept);
    }
  }

  // ── asking the program ────────────────────────────────────────────────────────────────────────

  class Told extends Error {
    constructor(problems, status, html = "") {
      super(problems.map((each) => each.fact).join("\n"));
      this.problems = problems;
      this.html = html; // a question of the program's, made by our own template
      this.status = status;
    }
  }

  async function ask(what, body, signal) {
    const headers = { [facts.tokenHeader]: token };
    if (!(body instanceof FormData)) {
      headers["Content-Type"] = "application/json";
      body = JSON.stringify(body);
    }
    const address = `/${what}?lang=${language}`;
    const answer = await fetch(address, { method: "POST", headers, body, signal, credentials: "omit" });
    if (answer.ok) {
      return answer;
    }
    let told = { problems: [{ fact: words.not_understood, remedy: "", path: "" }] };
    try {
      told = await answer.json();
    } catch { /* not an answer of ours */ }
    throw new Told(told.problems, answer.status, told.html);
  }

  const sent = () => ({ answers: state.answers, rest: state.rest, chosen: state.chosen });

  // Tabs of the same page tell one another the token of a program that was started anew.
  const tabs = "BroadcastChannel" in window ? new BroadcastChannel("refundletters-token") : null;

  function learnToken() {
    const found = /^#token=([\w-]+)$/.exec(location.hash);
    if (!found) {
      return false;
    }
    token = found[1];
    history.replaceState(null, "", location.pathname + location.search);
    keep();
    tabs?.postMessage(token);
    return true;
  }

  tabs?.addEventListener("message", (event) => {
    if (typeof event.data === "string" && !element("lost").hidden) {
      token = event.data;
      keep();
      work();
    }
  });

  // ── the program is away, or was started anew ──────────────────────────────────────────────────

  let retry = 0;

  function lost(error) {
    const anew = error instanceof Told && error.status === 401;
    element("lost").hidden = false;
    element("lost-anew").hidden = !anew;
    element("lost-away").hidden = anew;
    clearTimeout(retry);
    retry = setTimeout(work, RETRY);
  }

  function found() {
    clearTimeout(retry);
    if (!element("lost").hidden) {
      element("lost").hidden = true;
      notify(words.again);
    }
  }

  // ── telling the user ──────────────────────────────────────────────────────────────────────────

  function notify(text) {
    element("status").textContent = text;
  }

  function complain(where, error) {
    const box = element(where);
    const problems = error instanceof Told ? error.problems : [{ fact: words.away_now, remedy: "" }];
    box.replaceChildren(
      ...problems.map((each) => {
        const line = document.createElement("p");
        line.textContent = each.remedy ? `${each.fact} → ${each.remedy}` : each.fact;
        return line;
      }),
    );
    box.hidden = false;
  }

  function tell(where, lines) {
    const list = element(`${where}-list`);
    list.replaceChildren(
      ...lines.map((text) => {
        const line = document.createElement("li");
        line.textContent = text;
        return line;
      }),
    );
    element(where).hidden = !lines.length;
  }

  function settle(where) {
    element(where).replaceChildren();
    element(where).hidden = true;
  }

  // ── the form ──────────────────────────────────────────────────────────────────────────────────

  const pictures = new Map(); // name of a file → the file
  const parts = new Map(); // id of a question → {html, node}

  function fragment(html) {
    const holder = document.createElement("template");
    holder.innerHTML = html; // made by our own template, which escapes everything
    return holder.content.firstElementChild;
  }

  function fill(node, value) {
    const text = value === null || value === undefined ? "" : String(value);
    for (const input of node.querySelectorAll("input[type=radio]")) {
      input.checked = input.value === text;
    }
    for (const input of node.querySelectorAll("input[type=text], select, textarea")) {
      if (input.value !== text) {
        input.value = text;
      }
    }
    const unknown = node.querySelector("input[type=checkbox][data-unknown]");
    if (unknown) {
      unknown.checked = value === null;
    }
  }

  function mark(node, { problem, note, needed }) {
    node.querySelector(".needed").hidden = !needed;
    const aside = node.querySelector(".note-on");
    if (aside && aside.textContent !== note) {
      aside.textContent = note;
      aside.hidden = !note;
    }
    const box = node.querySelector(".problem");
    box.textContent = problem || "";
    box.hidden = !problem;
    for (const input of node.querySelectorAll("input[type=text], select, textarea")) {
      if (problem) {
        input.setAttribute("aria-invalid", "true");
      } else {
        input.removeAttribute("aria-invalid");
      }
    }
  }

  function drawForm(anew) {
    // What is no longer asked goes first: a node that is moved around it would lose the focus to type in.
    const wanted = new Set(shown.form.flatMap((step) => step.questions.map((question) => question.id)));
    for (const [id, part] of parts) {
      if (!wanted.has(id)) {
        part.node.remove();
        parts.delete(id);
      }
    }
    for (const step of shown.form) {
      const place = element(`questions-${step.id}`);
      let before = null;
      for (const question of step.questions) {
        let part = parts.get(question.id);
        const busy = part && part.node.contains(document.activeElement);
        const first = !part;
        if (!part || (part.html !== question.html && !busy)) {
          const node = fragment(question.html);
          part?.node.replaceWith(node);
          part = { html: question.html, node };
          parts.set(question.id, part);
          fill(node, state.answers[question.id]);
        } else if (anew) {
          fill(part.node, state.answers[question.id]);
        }
        mark(part.node, question);
        const next = before ? before.nextElementSibling : place.firstElementChild;
        if (first || next !== part.node) {
          place.insertBefore(part.node, next);
        }
        before = part.node;
      }
    }
    drawSteps();
  }

  // One step is shown at a time; its name stands in the address, so that the back button goes a step back.

  function current() {
    const named = location.hash.replace(/^#step-/, "");
    const known = (id) => shown.form.some((step) => step.id === id);
    if (known(named)) {
      state.step = named;
    } else if (!location.hash || !known(state.step)) {
      state.step = shown.form[0]?.id || "";
    }
    return state.step;
  }

  const asked = () => shown.form.filter((step) => step.questions.length).map((step) => step.id);

  function drawSteps() {
    const now = current();
    const last = asked().at(-1) === now;
    for (const button of document.querySelectorAll("button[data-go='1']")) {
      button.textContent = last ? words.to_letter : words.next;
    }
    for (const button of document.querySelectorAll("button[data-see]")) {
      button.hidden = last; // the other one leads there
    }
    for (const step of shown.form) {
      element(`step-${step.id}`).hidden = step.id !== now;
      const link = element(`to-${step.id}`);
      link.parentElement.className = step.state;
      link.parentElement.hidden = !step.questions.length && step.id !== now;
      link.querySelector(".state").textContent = words[`step_${step.state}`];
      if (step.id === now) {
        link.setAttribute("aria-current", "step");
      } else {
        link.removeAttribute("aria-current");
      }
    }
  }

  window.addEventListener("hashchange", () => {
    if (learnToken()) {
      work();
      return;
    }
    const before = document.querySelector(".step:not([hidden])");
    drawSteps();
    const after = document.querySelector(".step:not([hidden])");
    if (after && after !== before) {
      after.querySelector("h2").focus();
    }
  });

  // ── what stands beside ────────────────────────────────────────────────────────────────────────

  const drawn = {};

  function drawBeside(parts) {
    for (const [name, html] of Object.entries(parts)) {
      if (drawn[name] === html) {
        continue;
      }
      drawn[name] = html;
      const place = element(`beside-${name}`);
      const open = new Set([...place.querySelectorAll("details[open][data-key]")].map((each) => each.dataset.key));
      const focus = place.contains(document.activeElement) ? document.activeElement.id : "";
      place.innerHTML = html; // made by our own templates, which escape everything
      for (const each of place.querySelectorAll("details[data-key]")) {
        each.open = open.has(each.dataset.key);
      }
      if (focus) {
        element(focus)?.focus();
      }
    }
  }

  function drawOptions() {
    const select = element("letter-choice");
    const made = JSON.stringify([shown.options, shown.chosen]);
    if (drawn.options === made) {
      return;
    }
    drawn.options = made;
    select.replaceChildren(
      ...shown.options.map((each) => new Option(each.label, each.value, false, each.value === shown.chosen)),
    );
  }

  // ── one round: the answers go out, everything beside them comes back ──────────────────────────

  let round = 0;
  let running = null;
  let timer = 0;

  function soon() {
    state.changed = true;
    keep();
    document.body.setAttribute("aria-busy", "true");
    clearTimeout(timer);
    timer = setTimeout(work, WAIT);
  }

  async function work(anew = false) {
    clearTimeout(timer);
    timer = 0;
    running?.abort();
    running = new AbortController();
    const mine = ++round;
    document.body.setAttribute("aria-busy", "true");
    try {
      const answer = await (await ask("work", sent(), running.signal)).json();
      if (mine !== round) {
        return false;
      }
      shown = answer;
      state.yaml = answer.yaml;
      keep();
      found();
      settle("trouble");
      if (answer.general) {
        complain("trouble", new Told([{ fact: answer.general, remedy: "" }], 422));
      }
      drawForm(anew === true);
      drawBeside(answer.parts);
      drawOptions();
      drawPictures();
      element("downloads").disabled = !answer.ready;
      if (element("summary").textContent !== answer.summary) {
        element("summary").textContent = answer.summary;
      }
      return true;
    } catch (error) {
      if (error.name === "AbortError" || mine !== round) {
        return false;
      }
      if (error instanceof Told && error.status !== 401) {
        complain("trouble", error);
      } else {
        lost(error);
      }
      return false;
    } finally {
      if (mine === round && !timer) {
        document.body.removeAttribute("aria-busy");
      }
    }
  }

  // ── the user answers ──────────────────────────────────────────────────────────────────────────

  function answered(event) {
    const input = event.target;
    const id = input.closest("[data-question]")?.dataset.question;
    if (!id || (input.type === "radio" && !input.checked)) {
      return;
    }
    const node = parts.get(id).node;
    if (input.dataset.unknown !== undefined) {
      state.answers[id] = input.checked ? null : "";
      fill(node, state.answers[id]);
    } else {
      state.answers[id] = input.value;
      if (id === "goal") {
        state.chosen = "";
      }
      const unknown = node.querySelector("input[data-unknown]");
      if (unknown) {
        unknown.checked = false;
      }
    }
    soon();
  }

  element("form").addEventListener("input", answered);
  element("form").addEventListener("change", (event) => event.target.closest("[data-question]") && work());
  element("form").addEventListener("submit", (event) => event.preventDefault());

  element("form").addEventListener("click", (event) => {
    const way = event.target.closest("button[data-go]");
    if (event.target.closest("button[data-see]")) {
      element("beside-title").focus();
    }
    if (!way) {
      return;
    }
    const ids = asked();
    const next = ids[ids.indexOf(current()) + Number(way.dataset.go)];
    if (next) {
      location.hash = `step-${next}`;
    } else {
      element("beside-title").focus();
    }
  });

  document.addEventListener("click", (event) => {
    const choice = event.target.closest("button[data-letter]");
    const goto = event.target.closest("button[data-goto]");
    if (choice) {
      choose(choice.dataset.letter).then(() => element("beside-title").focus());
    } else if (goto) {
      visit(goto.dataset.goto);
    }
  });

  function visit(id) {
    const step = shown.form.find((each) => each.questions.some((question) => question.id === id));
    if (!step) {
      return;
    }
    history.pushState(null, "", `#step-${step.id}`);
    drawSteps();
    parts.get(id).node.querySelector("input, select, textarea").focus();
  }

  // The letter that is looked at is also the one that the form asks for: its questions come up there.
  function choose(value) {
    state.chosen = value;
    state.answers.goal = value === facts.first ? "none" : value.split("@")[0];
    keep();
    return work(true);
  }

  element("letter-choice").addEventListener("change", (event) => choose(event.target.value));

  // ── out: copy, files ──────────────────────────────────────────────────────────────────────────

  function hand(blob, name) {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(blob);
    link.download = name;
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(link.href), 60000);
  }

  element("copy").addEventListener("click", async () => {
    const text = element("letter-text")?.textContent || "";
    try {
      await navigator.clipboard.writeText(text);
      notify(words.copied);
    } catch {
      const range = document.createRange();
      range.selectNodeContents(element("beside-letter"));
      getSelection().removeAllRanges();
      getSelection().addRange(range);
      notify(words.copy_by_hand);
    }
  });

  for (const button of document.querySelectorAll("button[data-file]")) {
    button.addEventListener("click", async () => {
      notify(words.working);
      try {
        const body = new FormData();
        body.append("state", JSON.stringify({ ...sent(), chosen: shown.chosen }));
        body.append("ending", button.dataset.file);
        for (const file of pictures.values()) {
          body.append("picture", file);
        }
        const answer = await ask("file", body);
        const whole = await answer.blob();
        const at = Number(answer.headers.get("X-File-At"));
        hand(whole.slice(at), decodeURIComponent(answer.headers.get("X-File-Name")));
        settle("file-trouble");
        tell("handed", JSON.parse(await whole.slice(0, at).text()));
        notify(words.downloaded);
      } catch (error) {
        tell("handed", []);
        complain("file-trouble", error);
        notify("");
        if (!(error instanceof Told) || error.status === 401) {
          lost(error);
        }
      }
    });
  }

  element("print").addEventListener("click", () => window.print());

  element("save").addEventListener("click", () => {
    hand(new Blob([state.yaml], { type: "application/yaml" }), state.name || words.case_file);
    state.changed = false;
    keep();
    notify(words.saved);
  });

  let staying = false;

  window.addEventListener("beforeunload", (event) => {
    keep();
    if (state.changed && Object.keys(state.answers).length && !staying) {
      event.preventDefault();
    }
  });

  // ── in: a case file, a statement, a refusal ───────────────────────────────────────────────────

  function begin(answers, rest, name) {
    state = Object.assign(empty(), { answers, rest, name });
    pictures.clear();
    keep();
    history.replaceState(null, "", location.pathname + location.search);
    return work(true);
  }

  element("open").addEventListener("change", async (event) => {
    const [file] = event.target.files;
    event.target.value = "";
    if (!file || (state.changed && !confirm(words.replace))) {
      return;
    }
    const body = new FormData();
    body.append("file", file);
    try {
      const answer = await (await ask("open", body)).json();
      settle("trouble");
      await begin(answer.answers, answer.rest, file.name);
      notify(words.opened);
    } catch (error) {
      complain("trouble", error);
    }
  });

  element("clear").addEventListener("click", () => {
    if (!state.changed || confirm(words.replace)) {
      begin({}, {}, "").then(() => notify(words.cleared));
    }
  });

  let password = "";

  async function statement(file, columns) {
    const body = new FormData();
    body.append("file", file);
    body.append("password", password);
    body.append("columns", JSON.stringify(columns || {}));
    body.append("state", JSON.stringify(sent()));
    notify(words.working);
    try {
      const answer = await ask("statement", body);
      element("statement-found").innerHTML = await answer.text();
      settle("statement-trouble");
      notify(element("statement-found").querySelector("h3")?.textContent || "");
      element("statement-password-line").hidden = true;
    } catch (error) {
      if (!columns || error.html) {
        element("statement-found").innerHTML = error.html || "";
      }
      notify("");
      complain("statement-trouble", error);
      element("statement-password-line").hidden = !(error instanceof Told && error.problems[0].path === "password");
      if (!(error instanceof Told) || error.status === 401) {
        lost(error);
      }
    }
  }

  let dropped = null;

  function takeStatement(file) {
    if (file) {
      dropped = file;
      password = "";
      statement(file);
    }
  }

  element("statement-file").addEventListener("change", (event) => {
    takeStatement(event.target.files[0]);
    event.target.value = "";
  });

  element("statement-open").addEventListener("click", () => {
    password = element("statement-password").value;
    statement(dropped);
    element("statement-password").value = "";
  });

  element("statement-found").addEventListener("click", (event) => {
    if (event.target.id === "columns-read") {
      const chosen = [...document.querySelectorAll("select[data-column]")];
      statement(dropped, Object.fromEntries(chosen.map((each) => [each.dataset.column, each.value])));
    }
  });

  function takes(zone, take) {
    for (const name of ["dragover", "dragleave", "drop"]) {
      zone.addEventListener(name, (event) => {
        event.preventDefault();
        zone.classList.toggle("over", name === "dragover");
        if (name === "drop") {
          take([...event.dataTransfer.files]);
        }
      });
    }
  }

  takes(element("statement"), (files) => takeStatement(files[0]));

  // Screenshots stay in this page's memory, where a reload ends them: what is kept in a browser is kept for
  // whoever uses it next. The case has their names; one that an exhibit has is its picture, any other is put to
  // the exhibit that is called like it, or becomes a new one. Its user may say that it is another one.

  const stem = (name) => name.replace(/\.[^.]*$/, "").replace(/[、，,；;]/g, "-");
  const base = (path) => (path || "").split(/[/\\]/).pop();
  const others = /^exhibits\.(\d+)(?:\.(.*))?$/;

  // The answers about other evidence as a list of records, changed and put back in a row.
  function changeOthers(change) {
    const held = [];
    for (const [id, value] of Object.entries(state.answers)) {
      const found = others.exec(id);
      if (found) {
        (held[found[1]] ??= {})[found[2] || ""] = value;
        delete state.answers[id];
      }
    }
    const kept = change(held.filter((each) => each && each[""] === "yes"));
    for (const [index, each] of kept.entries()) {
      for (const [key, value] of Object.entries(each)) {
        state.answers[`exhibits.${index + 1}${key && "."}${key}`] = value;
      }
    }
  }

  function place(file, id) {
    const of = (each) => each.file && base(each.file) === file;
    state.rest.exhibits = (state.rest.exhibits || []).map((each) => (of(each) ? { ...each, file: undefined } : each));
    changeOthers((held) => held.filter((each) => base(each.file) !== file));
    if (id) {
      const known = state.rest.exhibits.find((each) => each.id === id);
      if (known) {
        known.file = file;
      } else {
        state.rest.exhibits.push({ id, file });
      }
    } else if (pictures.has(file)) {
      changeOthers((held) => [...held, { "": "yes", name: stem(file), file }]);
    }
    state.rest = JSON.parse(JSON.stringify(state.rest));
  }

  function takePictures(files) {
    const usable = files.filter((file) => ["image/png", "image/jpeg"].includes(file.type));
    for (const file of usable) {
      const known = shown.exhibits.some((each) => base(each.file) === file.name);
      pictures.set(file.name, file);
      if (!known) {
        const like = shown.exhibits.find((each) => !pictures.has(base(each.file)) && stem(file.name).startsWith(each.id));
        place(file.name, like?.id);
        if (like) {
          like.file = file.name;
        }
      }
    }
    state.changed = true;
    keep();
    work(true).then(() => notify(usable.length < files.length ? words.no_picture : words.numbered_now));
  }

  function drawPictures() {
    const absent = (name) => /\.(png|jpe?g)$/i.test(name) && !pictures.has(name); // others cannot be dropped here
    const lacking = shown.exhibits.filter((each) => absent(base(each.file)));
    for (const where of ["pictures-lacking", "beside-lacking"]) {
      const line = element(where);
      line.hidden = !lacking.length;
      line.querySelector("span").textContent = lacking.map((each) => base(each.file)).join("、");
    }
    const made = JSON.stringify([[...pictures.keys()], shown.exhibits]);
    if (drawn.pictures !== made && !element("pictures-list").contains(document.activeElement)) {
      drawn.pictures = made;
      for (const image of element("pictures-list").querySelectorAll("img")) {
        URL.revokeObjectURL(image.src);
      }
      element("pictures-list").replaceChildren(...[...pictures.values()].map(drawPicture));
    }
  }

  function drawPicture(file) {
    const item = document.createElement("li");
    const image = document.createElement("img");
    image.src = URL.createObjectURL(file);
    image.alt = "";
    const label = document.createElement("label");
    const choice = document.createElement("select");
    const mine = shown.exhibits.find((each) => base(each.file) === file.name);
    const own = mine && Object.entries(state.answers).some(([id, value]) => others.test(id) && value === mine.id);
    const free = shown.exhibits.filter((each) => !each.file || (each === mine && !own));
    choice.append(new Option(words.other_exhibit, "", false, own));
    choice.append(...free.map((each) => new Option(each.id, each.id, false, each === mine)));
    choice.addEventListener("change", () => {
      place(file.name, choice.value);
      choice.blur();
      soon();
    });
    const away = document.createElement("button");
    away.type = "button";
    away.className = "link";
    away.textContent = words.take_away;
    away.addEventListener("click", () => {
      pictures.delete(file.name);
      place(file.name, "");
      away.blur();
      soon();
    });
    label.append(`${mine ? mine.number + ". " : ""}${file.name} `, choice);
    item.append(image, label, away);
    return item;
  }

  takes(element("pictures"), takePictures);
  element("pictures-file").addEventListener("change", (event) => {
    takePictures([...event.target.files]);
    event.target.value = "";
  });

  // A file dropped beside the zone must not be opened in the place of the page.
  for (const name of ["dragover", "drop"]) {
    document.addEventListener(name, (event) => event.preventDefault());
  }

  document.addEventListener("click", (event) => {
    const taken = event.target.closest("button[data-taken]");
    if (taken) {
      const { answers, rest } = JSON.parse(taken.dataset.taken);
      Object.assign(state.answers, answers);
      const [first = {}, ...others] = state.rest.payment || [];
      state.rest.payment = [{ ...first, ...rest }, ...others];
      state.changed = true;
      element("statement-found").replaceChildren();
      keep();
      work(true).then(() => notify(words.taken));
    }
  });

  element("address").addEventListener("change", (event) => {
    const pasted = /(?:#token=|^)([\w-]{20,})$/.exec(event.target.value.trim());
    if (pasted) {
      token = pasted[1];
      event.target.value = "";
      keep();
      work();
    }
  });

  // ── begin ─────────────────────────────────────────────────────────────────────────────────────

  learnToken();
  for (const link of document.querySelectorAll("a[data-language]")) {
    link.addEventListener("click", () => {
      staying = true; // the other language takes the case along
    });
  }
  work();
})();

/**
 * The Typst template of a statement. It is the same for every statement: what people wrote reaches it as JSON in
 * `sys.inputs.input` (a `RenderInput`) and is only ever placed as data, so words can never become markup. Needs Typst
 * 0.14 and, in this order of preference, the families Noto Serif, Noto Sans Khmer, Noto Sans Arabic and Noto Sans.
 */
export function typstSource(): string {
  return template;
}

const template = String.raw`
#let input = json(bytes(sys.inputs.input))
#let labels = input.labels
#let notes = input.notes
#let signatories = input.signatories

#let digits(from, to) = int(input.meta.asOf.slice(from, to))
#let region = input.language.split("-").slice(1).find(tag => tag.match(regex("^[A-Z]{2}$")) != none)
#let primary(language) = {
  let subtag = language.split("-").first()
  if subtag.len() in (2, 3) { subtag } else { "und" }
}

#set document(
  title: input.meta.title,
  date: datetime(
    year: digits(0, 4), month: digits(5, 7), day: digits(8, 10),
    hour: digits(11, 13), minute: digits(14, 16), second: digits(17, 19),
  ),
)
#set text(
  font: ("Noto Serif", "Noto Sans Khmer", "Noto Sans Arabic", "Noto Sans"),
  size: 10.5pt,
  lang: primary(input.language),
  region: region,
  dir: if input.direction == "rtl" { rtl } else { ltr },
)
#set page(
  paper: "a4",
  margin: (x: 2.4cm, y: 2.5cm),
  footer: context {
    set align(center)
    set text(size: 8.5pt)
    labels.page.replace("{n}", str(here().page())).replace("{total}", str(counter(page).final().first()))
  },
  header: if input.watermark != none { align(center, text(size: 8.5pt, weight: "bold", labels.draft)) },
  background: if input.watermark != none {
    let size = calc.min(130pt, 620pt / calc.max(1, labels.draft.clusters().len()))
    rotate(-50deg, text(size: size, fill: luma(88%), weight: "bold", labels.draft))
  },
)
#set par(leading: 0.72em, spacing: 1.1em)
#set enum(number-align: end + top)
#show heading: set block(above: 1.5em, below: 0.9em)
#show heading.where(level: 1): set text(size: 16pt)
#show heading.where(level: 2): set text(size: 12.5pt)
#show heading.where(level: 3): set text(size: 11pt)
#show link: set text(fill: rgb("#0b4f8a"))

// The first reference carries the note; further ones repeat its number.
#let runs-of(runs) = for run in runs {
  if run.kind == "break" {
    linebreak()
  } else if run.kind == "note" {
    if run.reference == 1 [#footnote(h(0.3em) + runs-of(notes.at(run.number - 1).runs))#label("note-" + str(run.number))] else {
      footnote(label("note-" + str(run.number)))
    }
  } else {
    let words = [#run.text]
    if run.language != none { words = text(lang: primary(run.language), words) }
    if run.emphasis { words = emph(words) }
    if run.strong { words = strong(words) }
    if run.href != none { words = link(run.href, words) }
    words
  }
}

#let print(blocks) = for block in blocks {
  if block.kind == "heading" or block.at("role", default: none) == "title" {
    heading(level: block.level, runs-of(block.runs))
  } else if block.kind == "text" {
    let words = par(runs-of(block.runs))
    if block.role == "dateLine" { align(end, words) } else { words }
  } else if block.kind == "quote" {
    quote(block: true, print(block.blocks))
  } else if block.kind == "list" {
    let items = block.items.map(print)
    if block.ordered { enum(start: block.start, tight: false, ..items) } else { list(tight: false, ..items) }
  } else {
    let first = block.demands.first().number
    enum(start: first, numbering: "1.", tight: false, ..block.demands.map(demand => print(demand.blocks)))
  }
}

// Accessible files may not skip a level, whatever the author's headings did.
#let leveled(blocks, last) = {
  let result = ()
  for block in blocks {
    if block.kind == "heading" or block.at("role", default: none) == "title" {
      last = calc.min(block.at("level", default: 1), last + 1)
      block.insert("level", last)
    }
    result.push(block)
  }
  (result, last)
}

#let numbered(entries) = {
  set par(leading: 0.55em)
  enum(start: entries.first().number, numbering: "1.", spacing: 0.7em, ..entries.map(entry => [#entry.line]))
}

// A short list is one column, a list of up to a page two even ones; a longer one flows through columns and pages, and
// what comes after it goes on in its last column.
#let listed(entries, after) = {
  let flowing = columns(2, gutter: 1.6em, numbered(entries) + after)
  if entries.len() < 16 {
    numbered(entries)
    after
  } else if entries.len() > 150 {
    flowing
  } else {
    layout(size => {
      let half = calc.ceil(entries.len() / 2)
      let even = grid(
        columns: (1fr, 1fr),
        column-gutter: 1.6em,
        numbered(entries.slice(0, half)), numbered(entries.slice(half)),
      )
      if measure(width: size.width, even).height < 21cm { block(breakable: false, even) + after } else { flowing }
    })
  }
}

#let ending = {
  if signatories.counted > 0 and labels.furtherCounted != none { par[#labels.furtherCounted] }
  v(0.5em)
  print(input.contact)
}

#let (body, last) = leveled(input.body, 0)
#print(body)

#let last = if signatories.groups.len() > 0 or signatories.counted > 0 { calc.min(2, last + 1) } else { last }
#if signatories.groups.len() > 0 or signatories.counted > 0 { heading(level: last, signatories.heading) }
#for (index, group) in signatories.groups.enumerate() {
  if group.heading != none { heading(level: last + 1, group.heading) }
  listed(group.entries, if index + 1 == signatories.groups.len() { ending })
}
#if signatories.groups.len() == 0 { ending }

#let (annexes, _) = leveled(input.annexes, if last == 0 { 0 } else { 1 })
#print(annexes)

#if labels.provenance != none { text(size: 8.5pt, par[#labels.provenance]) }
`;

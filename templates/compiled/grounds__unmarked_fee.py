# Made from templates/grounds/unmarked-fee.txt.j2 by make templates.
DIGEST = 'bad05c33591ff26c6f47aa62f563f07a'
from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'grounds/unmarked-fee.txt.j2'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    call, printed = environment.trusted, environment.printed
    l_0_cite = resolve('cite')
    l_0_you = resolve('you')
    pass
    yield '依照'
    yield printed(call(context, (undefined(name='cite') if l_0_cite is missing else l_0_cite), 'price-law', [[13, 2], 41]))
    yield '，经营者不得收取任何未予标明的费用；因价格违法行为致使消费者多付价款的，应当退还多付部分。'
    yield printed((undefined(name='you') if l_0_you is missing else l_0_you))
    yield '应当出示下单前标明这项手续费的页面；没有标明的，应当退还。'

blocks = {}
debug_info = '1=15'

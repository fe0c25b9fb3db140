# Made from templates/grounds/free-return-promise.txt.j2 by make templates.
DIGEST = '998899ae79c8591463ed334d533d51cb'
from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'grounds/free-return-promise.txt.j2'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    call, printed = environment.trusted, environment.printed
    l_0_cite = resolve('cite')
    l_0_me = resolve('me')
    pass
    yield '依照'
    yield printed(call(context, (undefined(name='cite') if l_0_cite is missing else l_0_cite), 'spc-online-consumption', 2))
    yield '，电子商务经营者就法律规定不适用无理由退货的四项商品做出七日内无理由退货承诺，消费者主张其遵守承诺的，人民法院应予支持。'
    yield printed((undefined(name='me') if l_0_me is missing else l_0_me))
    yield '自收到商品之日起七日内提出退货。'

blocks = {}
debug_info = '1=15&2=17'

# Made from templates/grounds/unproved-loss.txt.j2 by make templates.
DIGEST = 'cda42b1ec5b0767be089d9b7f3a40d49'
from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'grounds/unproved-loss.txt.j2'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    call, printed = environment.trusted, environment.printed
    l_0_cite = resolve('cite')
    pass
    yield '依照'
    yield printed(call(context, (undefined(name='cite') if l_0_cite is missing else l_0_cite), 'nonbank-online-payment', 19, 1))
    yield '，支付机构对不能有效证明因客户原因导致的资金损失，应当及时先行全额赔付。'

blocks = {}
debug_info = '1=14'

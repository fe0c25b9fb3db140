# Made from templates/grounds/institution-handling.txt.j2 by make templates.
DIGEST = '3be87ade4d2fd5369068ff00d71c3dd8'
from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'grounds/institution-handling.txt.j2'

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
    yield printed(call(context, (undefined(name='cite') if l_0_cite is missing else l_0_cite), 'nonbank-payment-regulation', 35, 1))
    yield '，非银行支付机构应当及时妥善处理与用户的争议，履行投诉处理主体责任，切实保护用户合法权益。'

blocks = {}
debug_info = '1=14'

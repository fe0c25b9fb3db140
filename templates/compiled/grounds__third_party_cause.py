# Made from templates/grounds/third-party-cause.txt.j2 by make templates.
DIGEST = '01bc6641f6ac83a3a173047cb6c5687a'
from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'grounds/third-party-cause.txt.j2'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    call, printed = environment.trusted, environment.printed
    l_0_cite = resolve('cite')
    l_0_you = resolve('you')
    l_0_me = resolve('me')
    pass
    yield '依照'
    yield printed(call(context, (undefined(name='cite') if l_0_cite is missing else l_0_cite), 'civil-code', 593))
    yield '，当事人一方因第三人的原因造成违约的，应当依法向对方承担违约责任；该方与第三人之间的纠纷，依照法律规定或者按照约定处理。差错即使出在上游或者充值渠道，也应当先由'
    yield printed((undefined(name='you') if l_0_you is missing else l_0_you))
    yield '向'
    yield printed((undefined(name='me') if l_0_me is missing else l_0_me))
    yield '承担责任。'

blocks = {}
debug_info = '1=16'

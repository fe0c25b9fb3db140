# Made from templates/grounds/renewal-after-cancelling.txt.j2 by make templates.
DIGEST = 'da5a64533efb87e94b4494df780b09c9'
from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'grounds/renewal-after-cancelling.txt.j2'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    call, printed = environment.trusted, environment.printed
    l_0_cite = resolve('cite')
    l_0_me = resolve('me')
    l_0_seller = resolve('seller')
    l_0_case = resolve('case')
    try:
        t_1 = environment.filters['length']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'length' found.")
    pass
    yield '依照'
    yield printed(call(context, (undefined(name='cite') if l_0_cite is missing else l_0_cite), 'civil-code', 985))
    yield '，得利人没有法律根据取得不当利益的，除法律规定的情形外，受损失的人可以请求得利人返还取得的利益。'
    yield printed((undefined(name='me') if l_0_me is missing else l_0_me))
    yield '取消自动续费以后仍被扣款，'
    yield printed((undefined(name='seller') if l_0_seller is missing else l_0_seller))
    yield '收取'
    yield printed(('这些' if (t_1((undefined(name='case') if l_0_case is missing else l_0_case).payment) > 1) else '这笔'))
    yield '款项没有依据。'

blocks = {}
debug_info = '1=23'

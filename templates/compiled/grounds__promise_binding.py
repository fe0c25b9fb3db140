# Made from templates/grounds/promise-binding.txt.j2 by make templates.
DIGEST = 'ced0db95bbc5d7868846bc3cb9c00f9d'
from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'grounds/promise-binding.txt.j2'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    call, printed = environment.trusted, environment.printed
    l_0_cite = resolve('cite')
    l_0_once = resolve('once')
    l_0_you = resolve('you')
    l_0_order = resolve('order')
    try:
        t_1 = environment.filters['quoted']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'quoted' found.")
    pass
    yield '依照'
    yield printed(call(context, (undefined(name='cite') if l_0_cite is missing else l_0_cite), 'consumer-protection-regulation', 12))
    yield '，经营者以商业宣传、通知、声明等方式提供商品或者服务，对其数量、质量、价格、售后服务等作出承诺的，应当向消费者履行其所承诺的内容。'
    yield printed((call(context, (undefined(name='once') if l_0_once is missing else l_0_once), str_join(((undefined(name='you') if l_0_you is missing else l_0_you), '承诺', t_1((undefined(name='order') if l_0_order is missing else l_0_order).promise), '，没有做到', ))) or '上述承诺没有做到'))
    yield '。'

blocks = {}
debug_info = '1=23&2=25'

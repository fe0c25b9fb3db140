# Made from templates/grounds/deposit-return.txt.j2 by make templates.
DIGEST = '166fa3d27d90a3a7851e60cc211dafca'
from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'grounds/deposit-return.txt.j2'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    call, printed = environment.trusted, environment.printed
    l_0_cite = resolve('cite')
    l_0_order = resolve('order')
    l_0_you = resolve('you')
    l_0_me = resolve('me')
    try:
        t_1 = environment.filters['quoted']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'quoted' found.")
    try:
        t_2 = environment.tests['none']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No test named 'none' found.")
    pass
    yield '依照'
    yield printed(call(context, (undefined(name='cite') if l_0_cite is missing else l_0_cite), 'e-commerce-law', 21))
    yield '和'
    yield printed(call(context, (undefined(name='cite') if l_0_cite is missing else l_0_cite), 'consumer-protection-regulation', 20, 2))
    yield '，经营者不得对押金退还设置不合理条件，消费者要求退还押金，符合押金退还条件的，经营者应当及时退还。'
    if ((not t_2((undefined(name='order') if l_0_order is missing else l_0_order).promise)) and ('押金' in (undefined(name='order') if l_0_order is missing else l_0_order).promise)):
        pass
        yield printed((undefined(name='you') if l_0_you is missing else l_0_you))
        yield '承诺'
        yield printed(t_1((undefined(name='order') if l_0_order is missing else l_0_order).promise))
        yield '。'
    yield printed((undefined(name='me') if l_0_me is missing else l_0_me))
    yield '已要求退还押金，'
    yield printed((undefined(name='you') if l_0_you is missing else l_0_you))
    yield '至今没有退还。'

blocks = {}
debug_info = '1=29&2=33'

# Made from templates/grounds/second-hand-business.txt.j2 by make templates.
DIGEST = '2fa3d23c946b466f7f71f406f595febc'
from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'grounds/second-hand-business.txt.j2'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    call, printed = environment.trusted, environment.printed
    l_0_cite = resolve('cite')
    l_0_signs_of_business = resolve('signs_of_business')
    l_0_you = resolve('you')
    try:
        t_1 = environment.filters['clause']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'clause' found.")
    try:
        t_2 = environment.filters['in_voice']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'in_voice' found.")
    try:
        t_3 = environment.tests['defined']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No test named 'defined' found.")
    pass
    yield '依照'
    yield printed(call(context, (undefined(name='cite') if l_0_cite is missing else l_0_cite), 'spc-online-consumption', 7))
    yield '，消费者在二手商品网络交易平台购买商品受到损害，综合销售者出售商品的性质、来源、数量、价格、频率、是否有其他销售渠道、收入等情况，能够认定销售者系从事商业经营活动的，消费者可以主张其依据消费者权益保护法承担经营者责任。'
    l_1_loop = missing
    for l_1_sign, l_1_loop in LoopContext((undefined(name='signs_of_business') if l_0_signs_of_business is missing else l_0_signs_of_business), undefined):
        l_1_say = resolve('say')
        l_1_ref = resolve('ref')
        l_1_me = resolve('me')
        _loop_vars = {}
        pass
        if t_3(environment.getattr(l_1_sign, 'what')):
            pass
            yield printed(call(context, (undefined(name='say') if l_1_say is missing else l_1_say).happening, l_1_sign))
            yield printed(call(context, (undefined(name='ref') if l_1_ref is missing else l_1_ref), l_1_sign.exhibits))
        else:
            pass
            yield printed(t_2(t_1(l_1_sign.proves), (undefined(name='me') if l_1_me is missing else l_1_me), (undefined(name='you') if l_0_you is missing else l_0_you)))
            yield printed(call(context, (undefined(name='ref') if l_1_ref is missing else l_1_ref), [l_1_sign.id]))
        yield printed(('；' if (not l_1_loop.last) else cond_expr_undefined("the inline if-expression on line 2 in 'grounds/second-hand-business.txt.j2' evaluated to false and no else section was defined.")))
    l_1_loop = l_1_sign = l_1_say = l_1_ref = l_1_me = missing
    yield '，据此可以认定'
    yield printed((undefined(name='you') if l_0_you is missing else l_0_you))
    yield '系从事商业经营活动。'

blocks = {}
debug_info = '1=34&2=37'

# Made from templates/grounds/quantity-short.txt.j2 by make templates.
DIGEST = '6ad7b4c02e43a47aa8001d90ebe1e169'
from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'grounds/quantity-short.txt.j2'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    call, printed = environment.trusted, environment.printed
    l_0_cite = resolve('cite')
    l_0_is_sale = resolve('is_sale')
    l_0_situation = resolve('situation')
    l_0_once = resolve('once')
    l_0_remedy = resolve('remedy')
    l_0_told = missing
    try:
        t_1 = environment.filters['number']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'number' found.")
    try:
        t_2 = environment.filters['yuan']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'yuan' found.")
    pass
    yield '依照'
    yield printed(call(context, (undefined(name='cite') if l_0_cite is missing else l_0_cite), 'consumer-protection-law', ([[48, 1, 6], 52] if (undefined(name='is_sale') if l_0_is_sale is missing else l_0_is_sale) else [[48, 1, 7], 52])))
    yield '，'
    yield printed(('销售的商品数量不足的' if (undefined(name='is_sale') if l_0_is_sale is missing else l_0_is_sale) else '服务的内容和费用违反约定的'))
    yield '，经营者应当依法承担民事责任；造成消费者财产损害的，应当依照法律规定或者当事人约定'
    yield printed(('补足商品数量、退还货款' if (undefined(name='is_sale') if l_0_is_sale is missing else l_0_is_sale) else '退还服务费用或者赔偿损失'))
    yield '。'
    yield printed(call(context, (undefined(name='situation') if l_0_situation is missing else l_0_situation).defect))
    l_0_told = call(context, (undefined(name='once') if l_0_once is missing else l_0_once), call(context, (undefined(name='situation') if l_0_situation is missing else l_0_situation).defect))
    context.vars['told'] = l_0_told
    context.exported_vars.add('told')
    if ((undefined(name='remedy') if l_0_remedy is missing else l_0_remedy).share and (undefined(name='remedy') if l_0_remedy is missing else l_0_remedy).pays_back):
        pass
        yield '，'
        yield printed(call(context, (undefined(name='situation') if l_0_situation is missing else l_0_situation).part))
        yield '对应的价款为'
        yield printed(t_2((undefined(name='remedy') if l_0_remedy is missing else l_0_remedy).share.price))
        yield '×'
        yield printed(t_1((undefined(name='remedy') if l_0_remedy is missing else l_0_remedy).share.missing))
        yield '÷'
        yield printed(t_1((undefined(name='remedy') if l_0_remedy is missing else l_0_remedy).share.due))
        yield '＝'
        yield printed(t_2((undefined(name='remedy') if l_0_remedy is missing else l_0_remedy).share.amount))
    yield '。'

blocks = {}
debug_info = '1=31&2=37'

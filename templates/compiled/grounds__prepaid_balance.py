# Made from templates/grounds/prepaid-balance.txt.j2 by make templates.
DIGEST = '87a220100669eed848b953bbbecf5e12'
from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'grounds/prepaid-balance.txt.j2'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    call, printed = environment.trusted, environment.printed
    l_0_remedy = resolve('remedy')
    l_0_cite = resolve('cite')
    l_0_you = resolve('you')
    l_0_me = resolve('me')
    l_0_gift = l_0_spell = missing
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
    l_0_gift = (((undefined(name='remedy') if l_0_remedy is missing else l_0_remedy).share and ((undefined(name='remedy') if l_0_remedy is missing else l_0_remedy).share.unit == '元')) and ((undefined(name='remedy') if l_0_remedy is missing else l_0_remedy).share.due > (undefined(name='remedy') if l_0_remedy is missing else l_0_remedy).share.price.amount))
    context.vars['gift'] = l_0_gift
    context.exported_vars.add('gift')
    l_0_spell = ((undefined(name='remedy') if l_0_remedy is missing else l_0_remedy).share and (environment.getitem((undefined(name='remedy') if l_0_remedy is missing else l_0_remedy).share.unit, -1) in '天日周月年'))
    context.vars['spell'] = l_0_spell
    context.exported_vars.add('spell')
    yield '依照'
    yield printed(call(context, (undefined(name='cite') if l_0_cite is missing else l_0_cite), 'spc-prepaid-consumption', ([[15, 1], [16, 1], [17, 1], [18, 1]] if (undefined(name='gift') if l_0_gift is missing else l_0_gift) else ([[15, 1], [16, 1], [17, 1], [22, 2]] if (undefined(name='spell') if l_0_spell is missing else l_0_spell) else [[15, 1], [16, 1], [17, 1]]))))
    yield '，预付式消费合同解除的，消费者可以请求返还扣减已兑付部分价款后剩余的预付款，并支付利息；对利息没有约定或者约定不明，因经营者原因返还的，按照合同成立时一年期贷款市场报价利率，自合同解除时起计算'
    if (undefined(name='gift') if l_0_gift is missing else l_0_gift):
        pass
        yield '；经营者赠送消费金额的，已兑付部分的价款按照实付金额与实付金额加赠送金额之比计算'
    elif (undefined(name='spell') if l_0_spell is missing else l_0_spell):
        pass
        yield '；经营者在解除前已经停止提供的，可以按照停止提供后的剩余履行期限与全部履行期限的比例计算应当返还的预付款'
    yield '。'
    if (undefined(name='remedy') if l_0_remedy is missing else l_0_remedy).share:
        pass
        yield printed(('充值和赠送共' if (undefined(name='gift') if l_0_gift is missing else l_0_gift) else '应提供'))
        yield printed(t_1((undefined(name='remedy') if l_0_remedy is missing else l_0_remedy).share.due))
        yield printed((undefined(name='remedy') if l_0_remedy is missing else l_0_remedy).share.unit)
        yield '，已'
        yield printed(('消费' if (undefined(name='gift') if l_0_gift is missing else l_0_gift) else '提供'))
        yield printed(t_1((undefined(name='remedy') if l_0_remedy is missing else l_0_remedy).share.received))
        yield printed((undefined(name='remedy') if l_0_remedy is missing else l_0_remedy).share.unit)
        yield '，剩余'
        yield printed(t_1((undefined(name='remedy') if l_0_remedy is missing else l_0_remedy).share.missing))
        yield printed((undefined(name='remedy') if l_0_remedy is missing else l_0_remedy).share.unit)
        yield '，对应的价款为'
        yield printed(t_2((undefined(name='remedy') if l_0_remedy is missing else l_0_remedy).share.price))
        yield '×'
        yield printed(t_1((undefined(name='remedy') if l_0_remedy is missing else l_0_remedy).share.missing))
        yield '÷'
        yield printed(t_1((undefined(name='remedy') if l_0_remedy is missing else l_0_remedy).share.due))
        yield '＝'
        yield printed(t_2((undefined(name='remedy') if l_0_remedy is missing else l_0_remedy).share.amount))
        yield '。'
    else:
        pass
        yield '预付款因'
        yield printed((undefined(name='you') if l_0_you is missing else l_0_you))
        yield '停业而返还，'
        yield printed((undefined(name='me') if l_0_me is missing else l_0_me))
        yield '请求按此返还并支付利息。'

blocks = {}
debug_info = '1=29&2=32&3=36&4=38&5=45&6=69'

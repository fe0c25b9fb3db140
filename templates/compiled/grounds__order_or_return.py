# Made from templates/grounds/order-or-return.txt.j2 by make templates.
DIGEST = 'fc5bf69029ae7ebbd44b1abffe11f8d5'
from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'grounds/order-or-return.txt.j2'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    call, printed = environment.trusted, environment.printed
    l_0_cite = resolve('cite')
    l_0_once = resolve('once')
    l_0_situation = resolve('situation')
    l_0_you = resolve('you')
    l_0_fault = l_0_told = missing
    pass
    yield '依照'
    yield printed(call(context, (undefined(name='cite') if l_0_cite is missing else l_0_cite), 'civil-code', [[491, 2], 577]))
    yield '，通过网络发布的商品信息符合要约条件的，对方选择该商品并提交订单成功时合同成立，但是当事人另有约定的除外；不履行合同义务的，应当承担违约责任。如果订单没有提交成功、合同没有成立，依照'
    yield printed(call(context, (undefined(name='cite') if l_0_cite is missing else l_0_cite), 'spc-civil-code-general-part', 23))
    yield '和'
    yield printed(call(context, (undefined(name='cite') if l_0_cite is missing else l_0_cite), 'civil-code', 157))
    yield '，因此取得的财产应当予以返还。'
    l_0_fault = call(context, (undefined(name='once') if l_0_once is missing else l_0_once), call(context, (undefined(name='situation') if l_0_situation is missing else l_0_situation).defect))
    context.vars['fault'] = l_0_fault
    context.exported_vars.add('fault')
    if (undefined(name='fault') if l_0_fault is missing else l_0_fault):
        pass
        yield printed((undefined(name='fault') if l_0_fault is missing else l_0_fault))
        yield '。'
    l_0_told = call(context, (undefined(name='once') if l_0_once is missing else l_0_once), call(context, (undefined(name='situation') if l_0_situation is missing else l_0_situation).reason))
    context.vars['told'] = l_0_told
    context.exported_vars.add('told')
    yield '无论哪一种情形，'
    yield printed((undefined(name='you') if l_0_you is missing else l_0_you))
    yield '都应当交付商品或者退还价款。'

blocks = {}
debug_info = '1=18&2=20&3=24'

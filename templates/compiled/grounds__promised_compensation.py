# Made from templates/grounds/promised-compensation.txt.j2 by make templates.
DIGEST = '9778fb2f5c5ab1772c68b68dd3b9c43b'
from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'grounds/promised-compensation.txt.j2'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    call, printed = environment.trusted, environment.printed
    l_0_cite = resolve('cite')
    l_0_you = resolve('you')
    l_0_order = resolve('order')
    l_0_situation = resolve('situation')
    l_0_once = resolve('once')
    l_0_told = missing
    try:
        t_1 = environment.filters['quoted']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'quoted' found.")
    pass
    yield '依照'
    yield printed(call(context, (undefined(name='cite') if l_0_cite is missing else l_0_cite), 'civil-code', 585, 1))
    yield '，当事人可以约定一方违约时应当根据违约情况向对方支付一定数额的违约金，也可以约定因违约产生的损失赔偿额的计算方法。'
    yield printed((undefined(name='you') if l_0_you is missing else l_0_you))
    yield '承诺'
    yield printed(t_1((undefined(name='order') if l_0_order is missing else l_0_order).promise))
    yield '，'
    yield printed(call(context, (undefined(name='situation') if l_0_situation is missing else l_0_situation).defect))
    yield '，应当按照承诺赔付。'
    l_0_told = call(context, (undefined(name='once') if l_0_once is missing else l_0_once), str_join(((undefined(name='you') if l_0_you is missing else l_0_you), '承诺', t_1((undefined(name='order') if l_0_order is missing else l_0_order).promise), '，没有做到', )))
    context.vars['told'] = l_0_told
    context.exported_vars.add('told')

blocks = {}
debug_info = '1=25&2=27'

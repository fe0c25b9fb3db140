# Made from templates/grounds/term-not-agreed.txt.j2 by make templates.
DIGEST = '3f203504ef5ab330889ec2cf07b78b97'
from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'grounds/term-not-agreed.txt.j2'

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
    l_0_me = resolve('me')
    l_0_case = resolve('case')
    l_0_fault = missing
    try:
        t_1 = environment.filters['length']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'length' found.")
    pass
    yield '依照'
    yield printed(call(context, (undefined(name='cite') if l_0_cite is missing else l_0_cite), 'civil-code', [[496, 2], 985]))
    yield '，提供格式条款的一方未履行提示或者说明义务，致使对方没有注意或者理解与其有重大利害关系的条款的，对方可以主张该条款不成为合同的内容；没有法律根据取得利益的，除法律规定的情形外，受损失的人可以请求返还。'
    l_0_fault = call(context, (undefined(name='once') if l_0_once is missing else l_0_once), call(context, (undefined(name='situation') if l_0_situation is missing else l_0_situation).defect))
    context.vars['fault'] = l_0_fault
    context.exported_vars.add('fault')
    yield printed((str_join(((undefined(name='fault') if l_0_fault is missing else l_0_fault), '，据此', )) if (undefined(name='fault') if l_0_fault is missing else l_0_fault) else (undefined(name='me') if l_0_me is missing else l_0_me)))
    yield '主张自动续费条款不成为合同的内容，请求返还'
    yield printed(('这些' if (t_1((undefined(name='case') if l_0_case is missing else l_0_case).payment) > 1) else '这笔'))
    yield '款项。'

blocks = {}
debug_info = '1=25&2=27'

# Made from templates/grounds/service-continues.txt.j2 by make templates.
DIGEST = 'fb161097c47a5c6ee0d943c4cdd7225d'
from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'grounds/service-continues.txt.j2'

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
    l_0_fault = missing
    pass
    yield '依照'
    yield printed(call(context, (undefined(name='cite') if l_0_cite is missing else l_0_cite), 'civil-code', [[509, 1], 577, [580, 1]]))
    yield '，当事人应当按照约定全面履行自己的义务；不履行非金钱债务的，除法律规定的情形外，对方可以请求履行。'
    l_0_fault = (call(context, (undefined(name='once') if l_0_once is missing else l_0_once), call(context, (undefined(name='situation') if l_0_situation is missing else l_0_situation).defect)) or call(context, (undefined(name='once') if l_0_once is missing else l_0_once), call(context, (undefined(name='situation') if l_0_situation is missing else l_0_situation).reason)))
    context.vars['fault'] = l_0_fault
    context.exported_vars.add('fault')
    if (undefined(name='fault') if l_0_fault is missing else l_0_fault):
        pass
        yield printed((undefined(name='fault') if l_0_fault is missing else l_0_fault))
        yield '。'

blocks = {}
debug_info = '1=17&2=19'

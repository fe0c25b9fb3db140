# Made from templates/grounds/breach-damages.txt.j2 by make templates.
DIGEST = '2a238513185450b94ada9d62a81a2e30'
from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'grounds/breach-damages.txt.j2'

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
    yield printed(call(context, (undefined(name='cite') if l_0_cite is missing else l_0_cite), 'civil-code', [577, 583, 584]))
    yield '，履行合同义务不符合约定的，应当承担违约责任；履行以后对方还有其他损失的，应当赔偿损失，赔偿额相当于因违约所造成的损失，但不得超过违约一方订立合同时预见到或者应当预见到的损失。'
    l_0_fault = (call(context, (undefined(name='once') if l_0_once is missing else l_0_once), call(context, (undefined(name='situation') if l_0_situation is missing else l_0_situation).defect)) or call(context, (undefined(name='once') if l_0_once is missing else l_0_once), call(context, (undefined(name='situation') if l_0_situation is missing else l_0_situation).reason)))
    context.vars['fault'] = l_0_fault
    context.exported_vars.add('fault')
    if (undefined(name='fault') if l_0_fault is missing else l_0_fault):
        pass
        yield printed((undefined(name='fault') if l_0_fault is missing else l_0_fault))
        yield '。'

blocks = {}
debug_info = '1=17&2=19'

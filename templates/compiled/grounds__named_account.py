# Made from templates/grounds/named-account.txt.j2 by make templates.
DIGEST = '5a89c6cc5eff79ebf99be61ae687438d'
from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'grounds/named-account.txt.j2'

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
    l_0_say = resolve('say')
    l_0_fault = missing
    pass
    yield '依照'
    yield printed(call(context, (undefined(name='cite') if l_0_cite is missing else l_0_cite), 'civil-code', [[509, 1], 577, [512, 2]]))
    yield '，当事人应当按照约定全面履行自己的义务，不履行的，应当承担继续履行、采取补救措施或者赔偿损失等违约责任；采用在线传输方式交付的，标的物进入对方当事人指定的特定系统且能够检索识别的时间为交付时间。'
    l_0_fault = (call(context, (undefined(name='once') if l_0_once is missing else l_0_once), call(context, (undefined(name='situation') if l_0_situation is missing else l_0_situation).defect)) or call(context, (undefined(name='once') if l_0_once is missing else l_0_once), call(context, (undefined(name='situation') if l_0_situation is missing else l_0_situation).reason)))
    context.vars['fault'] = l_0_fault
    context.exported_vars.add('fault')
    if (undefined(name='fault') if l_0_fault is missing else l_0_fault):
        pass
        yield printed((undefined(name='fault') if l_0_fault is missing else l_0_fault))
        yield '。'
    yield printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).refund_term))

blocks = {}
debug_info = '1=18&2=20&3=27'

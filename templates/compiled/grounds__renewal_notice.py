# Made from templates/grounds/renewal-notice.txt.j2 by make templates.
DIGEST = 'adbfe2d1d6aa6ce261d7efa539fb2373'
from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'grounds/renewal-notice.txt.j2'

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
    yield printed(call(context, (undefined(name='cite') if l_0_cite is missing else l_0_cite), 'consumer-protection-regulation', [[10, 2], 48]))
    yield '，经营者采取自动续费方式提供服务的，应当在消费者接受服务前和自动续费日期前，以显著方式提请消费者注意；违反规定侵害消费者合法权益的，依法承担民事责任。'
    l_0_fault = (call(context, (undefined(name='once') if l_0_once is missing else l_0_once), call(context, (undefined(name='situation') if l_0_situation is missing else l_0_situation).defect)) or call(context, (undefined(name='once') if l_0_once is missing else l_0_once), call(context, (undefined(name='situation') if l_0_situation is missing else l_0_situation).reason)))
    context.vars['fault'] = l_0_fault
    context.exported_vars.add('fault')
    if (undefined(name='fault') if l_0_fault is missing else l_0_fault):
        pass
        yield printed((undefined(name='fault') if l_0_fault is missing else l_0_fault))
        yield '。'

blocks = {}
debug_info = '1=17&2=19'

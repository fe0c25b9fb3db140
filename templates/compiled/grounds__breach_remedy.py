# Made from templates/grounds/breach-remedy.txt.j2 by make templates.
DIGEST = '752db54096d6903f7f6b307ec37c9d7d'
from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'grounds/breach-remedy.txt.j2'

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
    yield printed(call(context, (undefined(name='cite') if l_0_cite is missing else l_0_cite), 'civil-code', [577, 582]))
    yield '，履行合同义务不符合约定的，应当按照约定承担违约责任；没有约定或者约定不明确，依法仍不能确定的，受损害方根据标的的性质以及损失的大小，可以合理选择请求更换、退货、减少价款等。'
    l_0_fault = (call(context, (undefined(name='once') if l_0_once is missing else l_0_once), call(context, (undefined(name='situation') if l_0_situation is missing else l_0_situation).defect)) or call(context, (undefined(name='once') if l_0_once is missing else l_0_once), call(context, (undefined(name='situation') if l_0_situation is missing else l_0_situation).reason)))
    context.vars['fault'] = l_0_fault
    context.exported_vars.add('fault')
    if (undefined(name='fault') if l_0_fault is missing else l_0_fault):
        pass
        yield printed((undefined(name='fault') if l_0_fault is missing else l_0_fault))
        yield '。'

blocks = {}
debug_info = '1=17&2=19'

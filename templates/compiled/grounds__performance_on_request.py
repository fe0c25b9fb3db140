# Made from templates/grounds/performance-on-request.txt.j2 by make templates.
DIGEST = 'b1c059fc632ca1f782221a803b4a675b'
from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'grounds/performance-on-request.txt.j2'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    call, printed = environment.trusted, environment.printed
    l_0_cite = resolve('cite')
    l_0_me = resolve('me')
    l_0_facts = resolve('facts')
    l_0_situation = resolve('situation')
    l_0_once = resolve('once')
    l_0_say = resolve('say')
    l_0_told = missing
    try:
        t_1 = environment.filters['day']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'day' found.")
    pass
    yield '依照'
    yield printed(call(context, (undefined(name='cite') if l_0_cite is missing else l_0_cite), 'civil-code', [[509, 1], [511, None, 4], 577]))
    yield '，当事人应当按照约定全面履行自己的义务；履行期限不明确的，债权人可以随时请求履行，但是应当给对方必要的准备时间；不履行的，应当承担继续履行、采取补救措施或者赔偿损失等违约责任。'
    yield printed((undefined(name='me') if l_0_me is missing else l_0_me))
    yield '已于'
    yield printed(t_1((undefined(name='facts') if l_0_facts is missing else l_0_facts).purchased_at.day))
    yield '付款，'
    yield printed(call(context, (undefined(name='situation') if l_0_situation is missing else l_0_situation).still))
    yield '。'
    l_0_told = str_join((call(context, (undefined(name='once') if l_0_once is missing else l_0_once), call(context, (undefined(name='situation') if l_0_situation is missing else l_0_situation).defect)), call(context, (undefined(name='once') if l_0_once is missing else l_0_once), call(context, (undefined(name='situation') if l_0_situation is missing else l_0_situation).reason)), ))
    context.vars['told'] = l_0_told
    context.exported_vars.add('told')
    yield printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).refund_term))

blocks = {}
debug_info = '1=26&2=28&3=37'

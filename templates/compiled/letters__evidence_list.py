# Made from templates/letters/evidence-list.txt.j2 by make templates.
DIGEST = '39bf6bdc80b62775a656dd20e7779435'
from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'letters/evidence-list.txt.j2'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    call, printed = environment.trusted, environment.printed
    l_0_title = resolve('title')
    l_0_paragraph = resolve('paragraph')
    l_0_exhibit_groups = resolve('exhibit_groups')
    l_0_signature = resolve('signature')
    l_0_minor = resolve('minor')
    l_0_case = resolve('case')
    l_0_story = l_0_court_says = missing
    pass
    l_0_story = context.vars['story'] = environment.get_template('story.txt.j2', 'letters/evidence-list.txt.j2').make_module(context.get_all(), True, {'court_says': l_0_court_says, 'story': l_0_story})
    context.exported_vars.discard('story')
    l_0_court_says = context.vars['court_says'] = environment.get_template('court.txt.j2', 'letters/evidence-list.txt.j2').make_module(context.get_all(), True, {'court_says': l_0_court_says, 'story': l_0_story})
    context.exported_vars.discard('court_says')
    def macro():
        t_1 = []
        pass
        t_1.append(
            '证据目录',
        )
        return concat(t_1)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield call(context, (undefined(name='title') if l_0_title is missing else l_0_title), caller=caller)
    def macro():
        t_2 = []
        l_1_case_name = resolve('case_name')
        pass
        t_2.extend((
            '案件：',
            printed((undefined(name='case_name') if l_1_case_name is missing else l_1_case_name)),
            '。',
        ))
        return concat(t_2)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield call(context, (undefined(name='paragraph') if l_0_paragraph is missing else l_0_paragraph), indent=False, caller=caller)
    l_1_loop = missing
    for (l_1_group, l_1_exhibits), l_1_loop in LoopContext((undefined(name='exhibit_groups') if l_0_exhibit_groups is missing else l_0_exhibit_groups), undefined):
        l_1_namespace = resolve('namespace')
        l_1_heading = resolve('heading')
        l_1_table = resolve('table')
        l_1_exhibit_count = resolve('exhibit_count')
        l_1_ns = missing
        _loop_vars = {}
        pass
        l_1_ns = call(context, (undefined(name='namespace') if l_1_namespace is missing else l_1_namespace), rows=[])
        _loop_vars['ns'] = l_1_ns
        for (l_2_number, l_2_exhibit) in l_1_exhibits:
            l_2_copies = resolve('copies')
            l_2_attach = resolve('attach')
            _loop_vars = {}
            pass
            if not isinstance(l_1_ns, Namespace):
                raise TemplateRuntimeError("cannot assign attribute on non-namespace object")
            l_1_ns['rows'] = ((undefined(name='ns') if l_1_ns is missing else l_1_ns).rows + [[l_2_number, (l_2_exhibit.title or l_2_exhibit.id), call(context, (undefined(name='court_says') if l_0_court_says is missing else l_0_court_says).exhibit_form, l_2_exhibit), call(context, (undefined(name='court_says') if l_0_court_says is missing else l_0_court_says).exhibit_source, l_2_exhibit), call(context, (undefined(name='court_says') if l_0_court_says is missing else l_0_court_says).shows, l_2_exhibit, (undefined(name='story') if l_0_story is missing else l_0_story)), '', (undefined(name='copies') if l_2_copies is missing else l_2_copies)]])
            if call(context, (undefined(name='attach') if l_2_attach is missing else l_2_attach), [l_2_exhibit.id]):
                pass
        l_2_number = l_2_exhibit = l_2_copies = l_2_attach = missing
        if l_1_group:
            pass
            def macro():
                t_3 = []
                pass
                t_3.append(
                    printed(l_1_group),
                )
                return concat(t_3)
            caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
            yield call(context, (undefined(name='heading') if l_1_heading is missing else l_1_heading), caller=caller)
        yield printed(call(context, (undefined(name='table') if l_1_table is missing else l_1_table), '', ['序号', '证据名称', '证据形式', '证据来源', '证明对象', '页码', '份数'], (undefined(name='ns') if l_1_ns is missing else l_1_ns).rows, [2, 6, 4, 6, 10, 2, 2], (['', str_join(('合计', (undefined(name='exhibit_count') if l_1_exhibit_count is missing else l_1_exhibit_count), '项', )), '', '', '', '', ''] if l_1_loop.last else [])))
    l_1_loop = l_1_group = l_1_exhibits = l_1_namespace = l_1_ns = l_1_heading = l_1_table = l_1_exhibit_count = missing
    yield printed(call(context, (undefined(name='signature') if l_0_signature is missing else l_0_signature), (str_join(('提交人（法定代理人', (undefined(name='case') if l_0_case is missing else l_0_case).consumer.name, '签名）：', )) if (undefined(name='minor') if l_0_minor is missing else l_0_minor) else '提交人（签名）：'), by_hand=True))

blocks = {}
debug_info = '2=19&3=21&4=23&5=32&6=45&7=53&8=55&9=62&10=63&12=66&13=77&15=79'

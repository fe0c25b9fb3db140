# Made from templates/complaint/grounds.txt.j2 by make templates.
DIGEST = 'dc0ee17b3a1b2a65593ad4a2ef8e032c'
from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'complaint/grounds.txt.j2'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    call, printed = environment.trusted, environment.printed
    l_0_facts = resolve('facts')
    l_0_refusal = resolve('refusal')
    l_0_by_platform = resolve('by_platform')
    l_0_answer = resolve('answer')
    l_0_situation = resolve('situation')
    l_0_brief = resolve('brief')
    l_0_fact = resolve('fact')
    l_0_say = resolve('say')
    l_0_grounds = resolve('grounds')
    l_0_said = missing
    try:
        t_1 = environment.filters['rejectattr']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'rejectattr' found.")
    pass
    for l_1_rule in (undefined(name='facts') if l_0_facts is missing else l_0_facts).seller_rules:
        _loop_vars = {}
        pass
        def macro():
            t_2 = []
            l_2_story = resolve('story')
            pass
            t_2.extend((
                printed(call(context, (undefined(name='story') if l_2_story is missing else l_2_story).rule, l_1_rule)),
                '。',
            ))
            return concat(t_2)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        yield call(context, (undefined(name='fact') if l_0_fact is missing else l_0_fact), caller=caller)
    l_1_rule = missing
    if ((undefined(name='refusal') if l_0_refusal is missing else l_0_refusal) and (not (undefined(name='by_platform') if l_0_by_platform is missing else l_0_by_platform))):
        pass
        l_0_answer = context.vars['answer'] = environment.get_template(str_join(('refusals/', (undefined(name='refusal') if l_0_refusal is missing else l_0_refusal).code, '.txt.j2', )), 'complaint/grounds.txt.j2').make_module(context.get_all(), True, {'answer': l_0_answer, 'brief': l_0_brief, 'said': l_0_said})
        context.exported_vars.discard('answer')
        l_0_brief = call(context, (undefined(name='answer') if l_0_answer is missing else l_0_answer).brief, (undefined(name='situation') if l_0_situation is missing else l_0_situation))
        context.vars['brief'] = l_0_brief
        context.exported_vars.add('brief')
        if (undefined(name='brief') if l_0_brief is missing else l_0_brief):
            pass
            def macro():
                t_3 = []
                pass
                t_3.extend((
                    printed((undefined(name='brief') if l_0_brief is missing else l_0_brief)),
                    '。',
                ))
                return concat(t_3)
            caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
            yield call(context, (undefined(name='fact') if l_0_fact is missing else l_0_fact), caller=caller)
    l_0_said = (call(context, (undefined(name='say') if l_0_say is missing else l_0_say).SAID.get, (undefined(name='refusal') if l_0_refusal is missing else l_0_refusal).code, '') if ((undefined(name='refusal') if l_0_refusal is missing else l_0_refusal) and (not (undefined(name='by_platform') if l_0_by_platform is missing else l_0_by_platform))) else '')
    context.vars['said'] = l_0_said
    context.exported_vars.add('said')
    for l_1_ground in t_1(context, (undefined(name='grounds') if l_0_grounds is missing else l_0_grounds), 'id', 'equalto', (undefined(name='said') if l_0_said is missing else l_0_said)):
        _loop_vars = {}
        pass
        def macro():
            t_4 = []
            pass
            template = environment.get_or_select_template(str_join(('grounds/', l_1_ground.id, '.txt.j2', )), 'complaint/grounds.txt.j2')
            gen = template.root_render_func(template.new_context(context.get_all(), True, {'ground': l_1_ground, 'answer': l_0_answer, 'brief': l_0_brief, 'said': l_0_said}))
            try:
                for event in gen:
                    t_4.append(event)
            finally: gen.close()
            return concat(t_4)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        yield call(context, (undefined(name='fact') if l_0_fact is missing else l_0_fact), caller=caller)
    l_1_ground = missing

blocks = {}
debug_info = '2=28&3=31&6=43&7=45&9=47&10=50&12=62&13=65&14=68'

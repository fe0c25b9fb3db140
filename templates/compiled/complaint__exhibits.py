# Made from templates/complaint/exhibits.txt.j2 by make templates.
DIGEST = '36a959f15593616a6be42fe66ecb94aa'
from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'complaint/exhibits.txt.j2'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    call, printed = environment.trusted, environment.printed
    l_0_exhibit_count = resolve('exhibit_count')
    l_0_heading = resolve('heading')
    l_0_exhibit_table = resolve('exhibit_table')
    l_0_story = resolve('story')
    pass
    if (undefined(name='exhibit_count') if l_0_exhibit_count is missing else l_0_exhibit_count):
        pass
        def macro():
            t_1 = []
            pass
            t_1.append(
                '证据清单',
            )
            return concat(t_1)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        yield call(context, (undefined(name='heading') if l_0_heading is missing else l_0_heading), caller=caller)
        yield printed(call(context, (undefined(name='exhibit_table') if l_0_exhibit_table is missing else l_0_exhibit_table), (undefined(name='story') if l_0_story is missing else l_0_story).proves))

blocks = {}
debug_info = '2=16&3=18&4=27'

# Made from templates/demand.txt.j2 by make templates.
DIGEST = '5e15576a386fa1c18e6a9cf28b1cb32a'
from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'demand.txt.j2'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    call, printed = environment.trusted, environment.printed
    l_0_problem = resolve('problem')
    l_0_say = l_0_situation = missing
    pass
    l_0_say = context.vars['say'] = environment.get_template('parts.txt.j2', 'demand.txt.j2').make_module(context.get_all(), True, {'say': l_0_say, 'situation': l_0_situation})
    context.exported_vars.discard('say')
    l_0_situation = context.vars['situation'] = environment.get_template(str_join(('situations/', (undefined(name='problem') if l_0_problem is missing else l_0_problem).situation, '.txt.j2', )), 'demand.txt.j2').make_module(context.get_all(), True, {'say': l_0_say, 'situation': l_0_situation})
    context.exported_vars.discard('situation')
    yield printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).claim, (undefined(name='situation') if l_0_situation is missing else l_0_situation)))

blocks = {}
debug_info = '2=14&3=16&4=18'

# Made from templates/clues/closed-without-notice.txt.j2 by make templates.
DIGEST = '4c8a39ca2757ef29f20276b1984b696e'
from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'clues/closed-without-notice.txt.j2'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    call, printed = environment.trusted, environment.printed
    l_0_say = l_0_matter = l_0_basis = missing
    pass
    l_0_say = context.vars['say'] = environment.get_template('parts.txt.j2', 'clues/closed-without-notice.txt.j2').make_module(context.get_all(), True, {'basis': l_0_basis, 'matter': l_0_matter, 'say': l_0_say})
    context.exported_vars.discard('say')
    def macro():
        t_1 = []
        l_1_problem = resolve('problem')
        pass
        t_1.append(
            printed(('停业前涉嫌没有依法公告' if ((undefined(name='problem') if l_1_problem is missing else l_1_problem).situation == 'prepaid-closed') else '失去联系，涉嫌停止经营而没有依法公告')),
        )
        return concat(t_1)
    context.exported_vars.add('matter')
    context.vars['matter'] = l_0_matter = Macro(environment, macro, 'matter', (), False, False, False, context.eval_ctx.autoescape)
    def macro():
        t_2 = []
        l_1_cite = resolve('cite')
        l_1_seller = resolve('seller')
        pass
        t_2.extend((
            '依照',
            printed(call(context, (undefined(name='cite') if l_1_cite is missing else l_1_cite), 'consumer-protection-regulation', 21)),
            '，经营者决定停业或者迁移服务场所的，应当提前30日在其经营场所、网站、网店首页等的醒目位置公告经营者的有效联系方式等信息。',
            printed((undefined(name='seller') if l_1_seller is missing else l_1_seller)),
            '是否依法公告，请予核查。',
        ))
        return concat(t_2)
    context.exported_vars.add('basis')
    context.vars['basis'] = l_0_basis = Macro(environment, macro, 'basis', (), False, False, False, context.eval_ctx.autoescape)

blocks = {}
debug_info = '1=13&2=15&3=25&4=32'

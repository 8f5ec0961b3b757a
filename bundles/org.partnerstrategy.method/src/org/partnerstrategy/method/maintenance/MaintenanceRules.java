package org.partnerstrategy.method.maintenance;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.partnerstrategy.extension.Extension;
import org.partnerstrategy.extension.Extensions;
import org.partnerstrategy.model.Partner;
import org.partnerstrategy.model.Relation;

/**
 * The rules that suggest in which role relations should be kept up (handbook, step 5). The first that answers gives the
 * advice.
 */
public final class MaintenanceRules {

    private static final MaintenanceRules STANDARD = new MaintenanceRules(List.of(new RuleR1(), new RuleR2(),
            new RuleR3(), new RuleR4(), new RuleR5(), new RuleR6(), new RuleR7(), new RuleR8()));

    /** Where plug-ins add rules. */
    private static final String POINT = "org.partnerstrategy.method.maintenanceRules";

    private final List<MaintenanceRule> rules;

    private MaintenanceRules(Collection<MaintenanceRule> rules) {
        this.rules = List.copyOf(rules);
    }

    /** The rules R1 to R8. */
    public static MaintenanceRules standard() {
        return STANDARD;
    }

    /** The standard rules with those of the installed plug-ins. */
    public static MaintenanceRules installed() {
        return Installed.RULES;
    }

    /** The standard rules with those that plug-ins declare. */
    public static MaintenanceRules including(Extensions plugIns) {
        MaintenanceRules rules = STANDARD;
        for (Extension<MaintenanceRule> extension : plugIns.implementing(MaintenanceRule.class)) {
            rules = rules.with(new ContributedRule(extension, rules.rule(extension.id())));
        }
        return rules;
    }

    private Optional<MaintenanceRule> rule(String id) {
        return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    /** These rules with one more: in the place of the rule with the same identity, otherwise before all others. */
    public MaintenanceRules with(MaintenanceRule rule) {
        LinkedHashMap<String, MaintenanceRule> all = new LinkedHashMap<>();
        rules.forEach(known -> all.put(known.id(), known));
        if (all.put(rule.id(), rule) == null) {
            all.putFirst(rule.id(), rule);
        }
        return new MaintenanceRules(all.values());
    }

    /** The advice on one relation of a strategy. */
    public MaintenanceAdvice advise(Relation relation) {
        return advise(MaintenanceSituation.of(relation, CommissionedWork::of));
    }

    /**
     * Gives the advice on many relations, looking at the work of each partner only once. To be used for one run over a
     * strategy that does not change meanwhile.
     */
    public Function<Relation, MaintenanceAdvice> forOneRun() {
        Map<Partner, CommissionedWork> known = new HashMap<>();
        return relation -> advise(MaintenanceSituation.of(relation,
                partner -> known.computeIfAbsent(partner, CommissionedWork::of)));
    }

    private MaintenanceAdvice advise(MaintenanceSituation situation) {
        return rules.stream().map(rule -> rule.advise(situation)).flatMap(Optional::stream).findFirst()
                .orElseGet(() -> RuleR8.anythingElse(situation));
    }

    /** Read when it is asked for first. */
    private static final class Installed {

        static final MaintenanceRules RULES = including(Extensions.at(POINT));
    }
}

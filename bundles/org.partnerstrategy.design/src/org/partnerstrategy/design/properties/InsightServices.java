/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.properties;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.partnerstrategy.extension.method.MethodWithPlugIns;
import org.partnerstrategy.method.maintenance.DecidedRole;
import org.partnerstrategy.model.Action;
import org.partnerstrategy.model.Assessment;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.Partner;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.Review;
import org.partnerstrategy.model.text.Messages;

/** What the method makes of an element, to be read beside its fields: zone, strategy line, advice, role, and why. */
public final class InsightServices {

    private static final Messages MESSAGES = Messages.of(InsightServices.class);

    private static final Set<String> LONG = Set.of("advice", "role", "account", "use");

    /** What there is to say about an element; nothing about some kinds of element. */
    public List<String> insightsOf(EObject element) {
        return switch (element) {
        case Relation relation -> List.of("place", "line", "advice", "role");
        case Assessment assessment when assessment.eContainer() instanceof Relation -> List.of("place", "line");
        case Partner partner -> List.of("account");
        case Goal goal -> List.of("zones", "above");
        case Review review -> List.of("review");
        case Action action -> List.of("use");
        case PartnerStrategy strategy -> List.of("corners");
        default -> List.of();
        };
    }

    /** Some of what there is to say about an element, which is named with spaces between. */
    public List<String> insightsNamed(EObject element, String insights) {
        return List.of(insights.split(" "));
    }

    /** Whether there is something to say about an element. */
    public boolean hasInsights(EObject element) {
        return !insightsOf(element).isEmpty();
    }

    /** Whether it takes several lines to say it. */
    public boolean isLongInsight(EObject element, String insight) {
        return LONG.contains(insight);
    }

    /** What it is about. */
    public String insightLabel(EObject element, String insight) {
        return MESSAGES.text("insight." + insight);
    }

    /** What the method says. */
    public String insightText(EObject element, String insight) {
        return switch (insight) {
        case "place" -> Insights.place(element);
        case "line" -> Insights.line(element);
        case "advice" -> advice((Relation) element);
        case "role" -> role((Relation) element);
        case "account" -> Insights.account((Partner) element);
        case "zones" -> Insights.zones((Goal) element);
        case "above" -> Insights.above((Goal) element);
        case "review" -> Insights.review((Review) element);
        case "use" -> Insights.use((Action) element);
        case "corners" -> Insights.corners((PartnerStrategy) element);
        default -> throw new IllegalArgumentException(insight);
        };
    }

    private static String advice(Relation relation) {
        return MethodWithPlugIns.installed().advice().advise(relation).map(Insights::advice)
                .orElseGet(() -> MESSAGES.text("advice.none"));
    }

    private static String role(Relation relation) {
        return Insights.role(MethodWithPlugIns.installed().maintenance().advise(relation));
    }

    /** Whether another role was decided than the suggested one, or none. */
    public boolean differsFromSuggestedRole(Relation relation) {
        return DecidedRole.of(relation)
                .filter(role -> role == MethodWithPlugIns.installed().maintenance().advise(relation).role()).isEmpty();
    }

    /** Decides for the role that is suggested. */
    public EObject adoptSuggestedRole(Relation relation) {
        DecidedRole.adopt(relation, MethodWithPlugIns.installed().maintenance().advise(relation), Locale.getDefault());
        return relation;
    }
}

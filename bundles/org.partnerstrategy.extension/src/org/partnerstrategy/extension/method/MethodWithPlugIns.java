/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.extension.method;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.stream.Stream;

import org.partnerstrategy.extension.Extension;
import org.partnerstrategy.extension.Extensions;
import org.partnerstrategy.method.action.ActionCatalogue;
import org.partnerstrategy.method.action.ActionKind;
import org.partnerstrategy.method.advice.AdviceRule;
import org.partnerstrategy.method.advice.AdviceRules;
import org.partnerstrategy.method.form.FormCatalogue;
import org.partnerstrategy.method.maintenance.MaintenanceRule;
import org.partnerstrategy.method.maintenance.MaintenanceRules;
import org.partnerstrategy.method.validation.Validation;
import org.partnerstrategy.method.validation.ValidationRule;
import org.partnerstrategy.model.text.Message;

/**
 * The method of the handbook together with what plug-ins add to it. Plug-ins' rules are made when they are asked first.
 *
 * @param advice how relations should develop (step 3)
 * @param forms the forms of relation with a name of their own (step 1)
 * @param maintenance in which role relations should be maintained (step 5)
 * @param validation the checks of a whole strategy
 * @param actions the kinds of action (step 4)
 * @param figures what plug-ins count
 */
public record MethodWithPlugIns(AdviceRules advice, FormCatalogue forms, MaintenanceRules maintenance,
        Validation validation, ActionCatalogue actions, Figures figures) {

    private static final String POINTS = "org.partnerstrategy.method.";

    /** The method with the installed plug-ins; of the handbook alone where there is no Equinox. Never null. */
    public static MethodWithPlugIns installed() {
        return Installed.METHOD;
    }

    /** The checks, as the user wants to be told of what they find. */
    @Override
    public Validation validation() {
        return CheckSettings.apply(validation);
    }

    /**
     * The method with what plug-ins declare.
     *
     * @param points gives what is declared at an extension point of the method, by its whole name
     */
    public static MethodWithPlugIns of(Function<String, Extensions> points) {
        AdviceRules advice = adviceRules(points.apply(POINTS + "adviceRules"));
        FormCatalogue forms = forms(points.apply(POINTS + "forms"));
        MaintenanceRules maintenance = maintenanceRules(points.apply(POINTS + "maintenanceRules")).with(forms);
        return new MethodWithPlugIns(advice, forms, maintenance,
                validation(Validation.of(advice, maintenance), points.apply(POINTS + "validationRules")),
                actions(points.apply(POINTS + "actionKinds")), Figures.of(points.apply(POINTS + "figures")));
    }

    /** The standard rules of advice with those that plug-ins declare. */
    public static AdviceRules adviceRules(Extensions plugIns) {
        AdviceRules rules = AdviceRules.standard();
        for (Extension<AdviceRule> extension : inOrder(plugIns, AdviceRule.class).reversed()) {
            rules = rules.with(new AdviceContribution(extension, rules.rule(extension.id())));
        }
        return rules;
    }

    /** The standard rules of maintenance with those that plug-ins declare. */
    public static MaintenanceRules maintenanceRules(Extensions plugIns) {
        MaintenanceRules rules = MaintenanceRules.standard();
        for (Extension<MaintenanceRule> extension : inOrder(plugIns, MaintenanceRule.class).reversed()) {
            rules = rules.with(new MaintenanceContribution(extension, rules.rule(extension.id())));
        }
        return rules;
    }

    /** A validation with the rules that plug-ins declare. */
    public static Validation validation(Validation standard, Extensions plugIns) {
        Validation validation = standard;
        for (Extension<ValidationRule> extension : inOrder(plugIns, ValidationRule.class)) {
            validation = validation.with(new ValidationContribution(extension, validation.rule(extension.id())));
        }
        return validation;
    }

    /** Those with a lower number first; those without one have 0, and stay as they are found. */
    private static <T> List<Extension<T>> inOrder(Extensions plugIns, Class<T> type) {
        return plugIns.<T, Ordered<T>>implementing(type,
                extension -> new Ordered<>(extension.declaration().number("order").orElse(0), extension)).stream()
                .sorted(Comparator.comparingInt(Ordered::order)).map(Ordered::extension).toList();
    }

    private record Ordered<T>(int order, Extension<T> extension) {
    }

    /** The rules of advice and maintenance that plug-ins add, by their identities, and what people call them. */
    public SequencedMap<String, Message> rulesOfPlugIns() {
        SequencedMap<String, Message> titles = new LinkedHashMap<>();
        Stream.concat(advice.all().stream(), maintenance.all().stream()).forEach(rule -> {
            if (rule instanceof RuleOfPlugIn added) {
                titles.put(added.extension().id(), added.title());
            }
        });
        return titles;
    }

    /** The kinds of action of the handbook with those that plug-ins declare. */
    public static ActionCatalogue actions(Extensions plugIns) {
        ActionCatalogue catalogue = ActionCatalogue.standard();
        for (ActionKind kind : plugIns.reading(DeclaredActionKind::of)) {
            catalogue = catalogue.with(kind);
        }
        return catalogue;
    }

    /** The forms that plug-ins declare. */
    public static FormCatalogue forms(Extensions plugIns) {
        return FormCatalogue.of(plugIns.reading(DeclaredForm::of));
    }

    /** Read when it is asked for first. */
    private static final class Installed {

        static final MethodWithPlugIns METHOD = of(Extensions::at);
    }
}

/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.validation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.partnerstrategy.extension.method.MethodWithPlugIns;
import org.partnerstrategy.method.validation.Finding;
import org.partnerstrategy.model.PartnerStrategy;

/**
 * What the checks find in a strategy, kept until something in it changes. Sirius asks every rule about every element of
 * a diagram, while a check reads the whole strategy: without this a thousand relations would be checked as many times.
 */
final class FindingsOfStrategy extends EContentAdapter {

    private final PartnerStrategy strategy;
    private Optional<Map<EObject, List<Finding>>> known = Optional.empty();

    private FindingsOfStrategy(PartnerStrategy strategy) {
        this.strategy = strategy;
    }

    /** What is found about an element itself; nothing about what belongs to no strategy. */
    static List<Finding> about(EObject element) {
        return of(element).map(findings -> findings.get(element)).orElse(List.of());
    }

    /** Forgets what was found: the next question is answered by a new check. */
    static void forget(EObject element) {
        of(element).ifPresent(findings -> findings.known = Optional.empty());
    }

    private static Optional<FindingsOfStrategy> of(EObject element) {
        return EcoreUtil.getRootContainer(element) instanceof PartnerStrategy strategy ? Optional.of(at(strategy))
                : Optional.empty();
    }

    private static FindingsOfStrategy at(PartnerStrategy strategy) {
        if (EcoreUtil.getExistingAdapter(strategy, FindingsOfStrategy.class) instanceof FindingsOfStrategy findings) {
            return findings;
        }
        FindingsOfStrategy findings = new FindingsOfStrategy(strategy);
        strategy.eAdapters().add(findings);
        return findings;
    }

    private List<Finding> get(EObject element) {
        Map<EObject, List<Finding>> found = known.orElseGet(() -> MethodWithPlugIns.installed().validation()
                .validate(strategy).stream()
                .collect(Collectors.groupingBy(Finding::element)));
        known = Optional.of(found);
        return found.getOrDefault(element, List.of());
    }

    @Override
    public void notifyChanged(Notification notification) {
        super.notifyChanged(notification);
        if (!notification.isTouch()) {
            known = Optional.empty();
        }
    }

    @Override
    public boolean isAdapterForType(Object type) {
        return type == FindingsOfStrategy.class;
    }
}

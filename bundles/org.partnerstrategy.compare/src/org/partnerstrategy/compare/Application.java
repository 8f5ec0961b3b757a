/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.partnerstrategy.compare.Difference.Added;
import org.partnerstrategy.compare.Difference.Changed;
import org.partnerstrategy.compare.Difference.Deleted;
import org.partnerstrategy.compare.Difference.Moved;
import org.partnerstrategy.compare.Difference.Reordered;
import org.partnerstrategy.compare.Difference.Rewritten;
import org.partnerstrategy.compare.match.Identities;
import org.partnerstrategy.compare.match.References;
import org.partnerstrategy.compare.match.Shape;
import org.partnerstrategy.compare.match.Values;
import org.partnerstrategy.model.Identified;
import org.partnerstrategy.model.resource.UnknownContent;

/** Applies differences to the earlier version of a strategy: what comes first, then what changes, then what goes. */
final class Application {

    private final Identities before;
    private final Identities after;
    private final Map<String, Identified> made = new HashMap<>();
    private final List<Identified> sources = new ArrayList<>();
    private final List<Difference> ordered;

    Application(Comparison comparison, Set<Difference> chosen) {
        before = comparison.idsBefore();
        after = comparison.idsAfter();
        // In the order of the later version, so that what holds others is there before them.
        ordered = comparison.differences().stream().filter(chosen::contains).toList();
    }

    void run() {
        if (ordered.isEmpty()) {
            return;
        }
        UnknownContent.adoptFormat(after.strategy(), before.strategy());
        each(Added.class).forEach(one -> place(one.element(), make(one.element())));
        each(Moved.class).forEach(one -> place(one.element(), one.before()));
        sources.forEach(this::refer);
        each(Changed.class).forEach(this::change);
        each(Rewritten.class).forEach(one -> UnknownContent.transfer(one.element(), one.before()));
        each(Reordered.class).forEach(this::reorder);
        delete(each(Deleted.class));
    }

    private <T extends Difference> List<T> each(Class<T> kind) {
        return ordered.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private Optional<Identified> target(String key) {
        return before.find(key).or(() -> Optional.ofNullable(made.get(key)));
    }

    /** A copy of a new element, without what it refers to and without what is only moved into it. */
    private Identified make(Identified source) {
        Identified copy = Values.bareCopy(source);
        made.put(after.key(source), copy);
        sources.add(source);
        Shape shape = Shape.of(source.eClass());
        shape.wholes().forEach(whole -> Values.copyWhole(source, copy, whole));
        for (EReference part : shape.parts()) {
            List<Identified> parts = Identities.children(source, part).stream()
                    .filter(child -> !before.has(after.key(child))).map(this::make).toList();
            setParts(copy, part, parts);
        }
        UnknownContent.transfer(source, copy);
        return copy;
    }

    private static void setParts(EObject copy, EReference part, List<? extends EObject> parts) {
        if (part.isMany()) {
            Values.list(copy, part).addAll(parts);
        } else if (!parts.isEmpty()) {
            copy.eSet(part, parts.getFirst());
        }
    }

    /** Puts an element where it is in the later version: behind the one behind which it is there. */
    private void place(Identified source, Identified element) {
        EReference part = source.eContainmentFeature();
        EObject container = target(after.containerKey(source)).orElseThrow();
        if (!part.isMany()) {
            container.eSet(part, element);
            return;
        }
        EList<EObject> there = Values.list(container, part);
        there.remove(element);
        there.add(index(source, there), element);
    }

    private int index(Identified source, List<EObject> there) {
        List<Identified> siblings = Identities.children(source.eContainer(), source.eContainmentFeature());
        for (int i = siblings.indexOf(source) - 1; i >= 0; i--) {
            int index = target(after.key(siblings.get(i))).map(there::indexOf).orElse(-1);
            if (index >= 0) {
                return index + 1;
            }
        }
        return 0;
    }

    private void refer(Identified source) {
        Identified copy = made.get(after.key(source));
        Shape.of(source.eClass()).references().forEach(reference -> setReference(source, copy, reference));
    }

    private void setReference(Identified source, Identified element, EReference reference) {
        List<Identified> targets = after.targets(source, reference).stream().map(this::target)
                .flatMap(Optional::stream).toList();
        if (reference.isMany()) {
            ECollections.setEList(Values.list(element, reference), targets);
        } else {
            element.eSet(reference, targets.isEmpty() ? null : targets.getFirst());
        }
    }

    private void change(Changed difference) {
        switch (difference.changed()) {
        case EAttribute attribute -> Values.copyAttribute(difference.element(), difference.before(), attribute);
        case EReference whole when whole.isContainment() -> Values.copyWhole(difference.element(),
                difference.before(), whole);
        default -> setReference(difference.element(), difference.before(), (EReference) difference.changed());
        }
    }

    /** What only the earlier version has stays behind what it is behind. */
    private void reorder(Reordered difference) {
        EList<EObject> there = Values.list(difference.before(), difference.part());
        List<EObject> wanted = new ArrayList<>();
        Identities.children(difference.element(), difference.part()).stream().map(after::key).map(this::target)
                .flatMap(Optional::stream).filter(there::contains).forEach(wanted::add);
        Set<EObject> known = new HashSet<>(wanted);
        for (int i = 0; i < there.size(); i++) {
            if (!known.contains(there.get(i))) {
                wanted.add(i == 0 ? 0 : wanted.indexOf(there.get(i - 1)) + 1, there.get(i));
            }
        }
        ECollections.setEList(there, wanted);
    }

    private void delete(List<Deleted> differences) {
        Set<EObject> gone = new HashSet<>();
        for (Deleted one : differences) {
            EcoreUtil.remove(one.element());
            gone.add(one.element());
            one.element().eAllContents().forEachRemaining(gone::add);
        }
        if (!gone.isEmpty()) {
            References.cut(before.strategy(), gone);
        }
    }
}

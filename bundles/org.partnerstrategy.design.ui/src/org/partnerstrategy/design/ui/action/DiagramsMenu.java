/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.ui.action;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.partnerstrategy.design.ui.project.Goals;
import org.partnerstrategy.design.ui.project.RepresentationKind;
import org.partnerstrategy.method.ElementName;
import org.partnerstrategy.model.Goal;

/** The diagrams of the strategy on which the user works, each of which can be opened. */
public final class DiagramsMenu extends CompoundContributionItem {

    @Override
    protected IContributionItem[] getContributionItems() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        return Optional.ofNullable(window.getActivePage().getActiveEditor()).flatMap(CurrentStrategy::of)
                .map(current -> items(window, current)).orElseGet(Stream::empty).toArray(IContributionItem[]::new);
    }

    private static Stream<IContributionItem> items(IWorkbenchWindow window, CurrentStrategy current) {
        List<RepresentationKind> kinds = List.of(RepresentationKind.values());
        Stream<IContributionItem> goals = kinds.stream().filter(RepresentationKind::isOfGoal)
                .map(kind -> goals(window, current, kind));
        Stream<IContributionItem> others = kinds.stream().filter(Predicate.not(RepresentationKind::isOfGoal))
                .map(kind -> item(window, current, kind, current.strategy()));
        return Stream.of(goals, Stream.of(new Separator()), others).flatMap(items -> items);
    }

    /** The goal on which the user works is first. */
    private static IContributionItem goals(IWorkbenchWindow window, CurrentStrategy current, RepresentationKind kind) {
        MenuManager menu = new MenuManager(kind.label().in(Locale.getDefault()), DiagramPictures.of(kind), null);
        Optional<Goal> first = current.goal();
        first.ifPresent(goal -> {
            menu.add(item(window, current, kind, goal));
            menu.add(new Separator());
        });
        Goals.toShow(current.strategy()).filter(goal -> !first.equals(Optional.of(goal)))
                .forEach(goal -> menu.add(item(window, current, kind, goal)));
        return menu;
    }

    private static IContributionItem item(IWorkbenchWindow window, CurrentStrategy current, RepresentationKind kind,
            EObject subject) {
        String label = (subject instanceof Goal ? ElementName.of(subject) : kind.label()).in(Locale.getDefault());
        Action action = new Action() {
            @Override
            public void run() {
                new Diagrams(window).open(current.file(), kind, subject);
            }
        };
        // In the name of a goal an ampersand is not a key.
        action.setText(label.replace("&", "&&"));
        action.setImageDescriptor(DiagramPictures.of(kind));
        return new ActionContributionItem(action);
    }
}

/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.field.feature;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.GoalKind;
import org.partnerstrategy.model.NamedElement;
import org.partnerstrategy.model.PartnerStrategyFactory;
import org.partnerstrategy.model.PartnerStrategyPackage;
import org.partnerstrategy.model.Review;
import org.partnerstrategy.model.text.Message;

/**
 * An element that the user can add.
 *
 * @param label what is added, in words: as a command, and as the first name of the element
 * @param owner the element to which it is added
 * @param list the list of the owner to which it is added
 * @param kind what kind of goal it is; of no meaning for others
 */
public record NewElement(Message label, EObject owner, EReference list, GoalKind kind) {

    /** What can be added at an element: parts of a goal, and more of the same. */
    public static List<NewElement> at(EObject element) {
        List<NewElement> all = new ArrayList<>();
        if (element instanceof Goal goal) {
            all.add(of(goal, PartnerStrategyPackage.Literals.GOAL__GOALS, GoalKind.SUBGOAL));
            all.add(of(goal, PartnerStrategyPackage.Literals.GOAL__GOALS, GoalKind.RESULT));
            all.add(of(goal.eContainer(), goal.eContainmentFeature(), goal.getKind()));
        } else if (element instanceof NamedElement && element.eContainer() != null) {
            all.add(in(element.eContainer(), element.eContainmentFeature()));
        }
        return all.stream().distinct().toList();
    }

    /** Whether the elements of a list have names and are made there. */
    public static boolean fits(EReference list) {
        return list.isContainment()
                && PartnerStrategyPackage.Literals.NAMED_ELEMENT.isSuperTypeOf(list.getEReferenceType());
    }

    /** An element with a name that can be added to a list. */
    public static NewElement in(EObject owner, EReference list) {
        return of(owner, list, owner instanceof Goal ? GoalKind.SUBGOAL : GoalKind.GOAL);
    }

    private static NewElement of(EObject owner, EReference list, GoalKind kind) {
        return new NewElement(label(list.getEReferenceType(), kind), owner, list, kind);
    }

    /** What the step is called in which an element was added. */
    public static Message label(NamedElement added) {
        return label(added.eClass(), added instanceof Goal goal ? goal.getKind() : GoalKind.GOAL);
    }

    private static Message label(EClass type, GoalKind kind) {
        String name = type == PartnerStrategyPackage.Literals.GOAL ? kind.getLiteral() : type.getName();
        return Message.of(NewElement.class, "new." + name.toLowerCase(Locale.ROOT));
    }

    /** Adds the element. */
    @SuppressWarnings("unchecked")
    public NamedElement add() {
        NamedElement element = (NamedElement) PartnerStrategyFactory.eINSTANCE.create(list.getEReferenceType());
        element.setName(label.in(Locale.getDefault()));
        if (element instanceof Goal goal) {
            goal.setKind(kind);
        } else if (element instanceof Review review) {
            review.setDate(LocalDate.now());
        }
        ((List<EObject>) owner.eGet(list)).add(element);
        return element;
    }
}

package org.partnerstrategy.views.outline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.GoalKind;
import org.partnerstrategy.model.NamedElement;
import org.partnerstrategy.model.PartnerStrategyFactory;
import org.partnerstrategy.model.PartnerStrategyPackage;
import org.partnerstrategy.model.Review;
import org.partnerstrategy.model.text.Message;
import org.partnerstrategy.views.Texts;

/**
 * An element that the user can add.
 *
 * @param label what is added, in words: as a command, and as the first name of the element
 * @param owner the element to which it is added
 * @param list the list of the owner to which it is added
 * @param kind what kind of goal it is; of no meaning for others
 */
record NewElement(Message label, EObject owner, EReference list, GoalKind kind) {

    /** What can be added at a node of the outline: parts of a goal, more of the same elsewhere. */
    static List<NewElement> at(Object node) {
        List<NewElement> all = new ArrayList<>();
        if (node instanceof Goal goal) {
            all.add(of(goal, PartnerStrategyPackage.Literals.GOAL__GOALS, GoalKind.SUBGOAL));
            all.add(of(goal, PartnerStrategyPackage.Literals.GOAL__GOALS, GoalKind.RESULT));
            all.add(of(goal.eContainer(), goal.eContainmentFeature(), goal.getKind()));
        } else if (node instanceof OutlineGroup group && !group.isOfRelations()) {
            all.add(of(group.strategy(), group.list(), GoalKind.GOAL));
        } else if (node instanceof NamedElement named && named.eContainer() != null) {
            all.add(of(named.eContainer(), named.eContainmentFeature(), GoalKind.GOAL));
        }
        return all.stream().distinct().toList();
    }

    private static NewElement of(EObject owner, EReference list, GoalKind kind) {
        String type = list.getEReferenceType() == PartnerStrategyPackage.Literals.GOAL ? kind.getLiteral()
                : list.getEReferenceType().getName();
        return new NewElement(Message.of(NewElement.class, "new." + type.toLowerCase(Locale.ROOT)), owner, list, kind);
    }

    /** Adds the element. */
    @SuppressWarnings("unchecked")
    NamedElement add() {
        NamedElement element = (NamedElement) PartnerStrategyFactory.eINSTANCE.create(list.getEReferenceType());
        element.setName(Texts.say(label));
        if (element instanceof Goal goal) {
            goal.setKind(kind);
        } else if (element instanceof Review review) {
            review.setDate(LocalDate.now());
        }
        ((List<EObject>) owner.eGet(list)).add(element);
        return element;
    }
}

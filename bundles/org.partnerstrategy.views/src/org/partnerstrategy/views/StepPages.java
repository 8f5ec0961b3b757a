package org.partnerstrategy.views;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.ecore.EObject;
import org.partnerstrategy.editor.PageContext;
import org.partnerstrategy.method.Step;
import org.partnerstrategy.model.Action;
import org.partnerstrategy.model.Assessment;
import org.partnerstrategy.model.Development;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.Maintenance;

/** The editor's pages by the step of the handbook that they serve. */
public final class StepPages {

    private static final String POINT = "org.partnerstrategy.editor.pages";

    private StepPages() {
    }

    /** Shows an element on the page of a step and selects it. Without a page for the step it is only selected. */
    public static void show(PageContext context, Step step, EObject element) {
        page(step).ifPresent(page -> context.show(page.getAttribute("id"), element));
        context.selection().select(List.of(element));
    }

    /** Shows an element on the page where people would look for it first. */
    public static void show(PageContext context, EObject element) {
        show(context, home(element), element);
    }

    /** What the page of a step is called; none when there is no such page. */
    public static Optional<String> title(Step step) {
        return page(step).map(page -> page.getAttribute("title"));
    }

    /** The step in which an element is worked on. */
    public static Step home(EObject element) {
        return switch (element) {
        case Goal goal -> Step.POSITION;
        case Assessment assessment -> Step.POSITION;
        case Development development -> Step.DIRECTION;
        case Action action -> Step.ACTIONS;
        case Maintenance maintenance -> Step.MAINTENANCE;
        default -> Step.INVENTORY;
        };
    }

    private static Optional<IConfigurationElement> page(Step step) {
        return Arrays.stream(Platform.getExtensionRegistry().getConfigurationElementsFor(POINT))
                .filter(page -> Integer.toString(step.number()).equals(page.getAttribute("step"))).findFirst();
    }
}

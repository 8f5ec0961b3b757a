package org.partnerstrategy.editor;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;

/** A page as its plug-in describes it. */
record PageDescription(String id, String title, int order, Optional<Integer> step, IConfigurationElement element) {

    private static final String POINT = "org.partnerstrategy.editor.pages";

    /** All pages, in their order in the bar. A page that is described wrongly is logged and left out. */
    static List<PageDescription> all() {
        return Arrays.stream(Platform.getExtensionRegistry().getConfigurationElementsFor(POINT))
                .map(PageDescription::of).flatMap(Optional::stream)
                .sorted(Comparator.comparingInt(PageDescription::order)).toList();
    }

    private static Optional<PageDescription> of(IConfigurationElement element) {
        try {
            return Optional.of(new PageDescription(element.getAttribute("id"), element.getAttribute("title"),
                    Integer.parseInt(element.getAttribute("order")),
                    Optional.ofNullable(element.getAttribute("step")).map(Integer::valueOf), element));
        } catch (NumberFormatException e) {
            Platform.getLog(PageDescription.class).error(element.getContributor().getName() + ": "
                    + element.getAttribute("id") + ": order and step of a page are whole numbers", e);
            return Optional.empty();
        }
    }

    /**
     * Makes the page.
     *
     * @throws CoreException when its class cannot be made
     */
    StrategyPage create() throws CoreException {
        return (StrategyPage) element.createExecutableExtension("class");
    }
}

package org.partnerstrategy.editor;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.core.commands.IParameterValues;

/** The pages that the command for a step can show: their titles and identities. */
public final class StepValues implements IParameterValues {

    @Override
    public Map<String, String> getParameterValues() {
        Map<String, String> values = new LinkedHashMap<>();
        PageDescription.all().forEach(page -> values.put(page.title(), page.id()));
        return values;
    }
}

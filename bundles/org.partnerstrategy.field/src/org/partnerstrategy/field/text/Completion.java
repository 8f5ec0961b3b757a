package org.partnerstrategy.field.text;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Completes what people type in part. */
public final class Completion {

    private Completion() {
    }

    /**
     * The only one of the names that begins with what was typed; none when what was typed is a name itself, or when
     * several or none begin so. Case makes no difference.
     */
    public static Optional<String> of(Collection<String> names, String typed) {
        if (typed.isBlank() || names.stream().anyMatch(typed::equalsIgnoreCase)) {
            return Optional.empty();
        }
        List<String> beginning = names.stream().filter(name -> name.regionMatches(true, 0, typed, 0, typed.length()))
                .distinct().toList();
        return beginning.size() == 1 ? Optional.of(beginning.getFirst()) : Optional.empty();
    }
}

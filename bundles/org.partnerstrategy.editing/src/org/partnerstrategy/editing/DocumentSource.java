package org.partnerstrategy.editing;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Who has files open already, such as a modelling session: its documents are used instead of a second copy. Registered
 * as an OSGi service.
 */
public interface DocumentSource {

    /** The document of that file; none when this source does not have it open. */
    Optional<StrategyDocument> find(Path file);
}

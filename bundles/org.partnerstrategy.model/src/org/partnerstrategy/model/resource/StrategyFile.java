package org.partnerstrategy.model.resource;

import java.nio.file.Path;

import org.eclipse.emf.common.util.URI;
import org.partnerstrategy.model.PartnerStrategy;

/** Reads and writes the files of strategies, in plain Java as well as in Equinox. */
public final class StrategyFile {

    private StrategyFile() {
    }

    /**
     * Reads a strategy.
     *
     * @throws StrategyFileException when the file is missing, damaged or not a partner strategy
     */
    public static PartnerStrategy load(Path file) throws StrategyFileException {
        PartnerStrategyResource resource = resource(file);
        resource.load(null);
        return (PartnerStrategy) resource.getContents().getFirst();
    }

    /**
     * Writes a strategy, in one step that either replaces the whole file or nothing. A previous version is kept beside
     * it with {@code .bak} behind its name. From then on the strategy belongs to that file.
     *
     * @throws StrategyFileException when the file cannot be written; it is then as it was before
     */
    public static void save(PartnerStrategy strategy, Path file) throws StrategyFileException {
        if (strategy.eResource() == null) {
            resource(file).getContents().add(strategy);
        }
        PartnerStrategyResource resource = (PartnerStrategyResource) strategy.eResource();
        URI previous = resource.getURI();
        resource.setURI(uri(file));
        try {
            resource.save(null);
        } catch (StrategyFileException e) {
            resource.setURI(previous);
            throw e;
        }
    }

    private static PartnerStrategyResource resource(Path file) {
        return (PartnerStrategyResource) new PartnerStrategyResourceFactory().createResource(uri(file));
    }

    private static URI uri(Path file) {
        return URI.createFileURI(file.toAbsolutePath().toString());
    }
}

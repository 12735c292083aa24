// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.design;

import java.net.URL;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Access to the bundled viewpoint specification: the files that describe all diagrams and tables of relational images
 * ({@link DiagramKind} and {@link TableKind} list them) and the names in them that other bundles use.
 */
public final class Design {

	/** The bundle's symbolic name, which is the first segment of the paths of pictures. */
	public static final String BUNDLE = "org.relationalimages.design";

	/** The folder of the specifications inside the bundle. */
	public static final String FOLDER = "description";

	/** The files of the specification that describe diagrams. */
	public static final List<String> DIAGRAM_FILES = DiagramKind.ALL.stream().map(DiagramKind::file).distinct().toList();

	/** The files of the specification that contain a viewpoint. */
	public static final List<String> VIEWPOINT_FILES = Stream.concat(DIAGRAM_FILES.stream(), TableKind.ALL.stream().map(TableKind::file)).distinct()
			.toList();

	/** All files of the specification. They refer to each other and have to be loaded together. */
	public static final List<String> FILES = Stream.concat(Stream.of("palette.odesign"), VIEWPOINT_FILES.stream()).toList();

	/** The diagram of a case that shows relational images in the layers of a life (D1 of the dossier). */
	public static final String IMAGE_LAYERS = "Image Layers";

	/** The diagram of a paradox with its two sides (D2 of the dossier). */
	public static final String PARADOX = "Paradox";

	/** The diagram of an image that shows its meanings from the surface to the core (D3 of the dossier). */
	public static final String LAYERS_OF_MEANING = "Layers of Meaning";

	/** The diagram of a case that shows people and the bonds between them (D4 of the dossier). */
	public static final String PEOPLE_AND_BONDS = "People & Bonds";

	/** The diagram of a programme of exercises: its phases, rounds and cards (D9 of the dossier). */
	public static final String PROGRAMME_BOARD = "Programme Board";

	/** The diagram of a comparison that shows two moments of a case in one picture (D8 of the dossier). */
	public static final String BEFORE_AND_AFTER = "Before and After";

	/** The diagram of a couple: the two partners and what happens between them (D5 of the dossier). */
	public static final String DYAD_REGULATION = "Dyad Regulation";

	/** The diagram of an interaction cycle: a ring of steps and the ways out of it (D6 of the dossier). */
	public static final String INTERACTION_CYCLE = "Interaction Cycle";

	/** The diagram of a case, or of one relationship, that shows the movement between connection and disconnection (D7 of the dossier). */
	public static final String MOVEMENT = "Movement";

	/** The diagram of a scale that shows what was answered on it over time. */
	public static final String SCALE_CHART = "Scale Chart";

	/** The view layer of diagrams along a time axis in which sessions are as far apart as the days between them. */
	public static final String TO_SCALE = "To scale by day";

	/** The diagram of a case that shows where old images are played out (D12 of the dossier). */
	public static final String TRANSFERENCE = "Transference";

	/** The filter of each diagram that shows the case as of the session it notes. */
	public static final String AS_OF_SESSION = "As of the chosen session";

	private Design() {
	}

	/** The URLs of the files of the specification, in the order of {@link #FILES}. */
	public static List<URL> specifications() {
		return FILES.stream().map(file -> resource("/" + FOLDER + "/" + file)).toList();
	}

	/**
	 * Finds a file of this bundle by its path in specifications, for example
	 * {@code /org.relationalimages.design/icons/kinds/image.svg}.
	 *
	 * @return the file's URL, or null when the path is not in this bundle or names no file
	 */
	public static URL picture(String path) {
		String prefix = "/" + BUNDLE + "/";
		return path == null || !path.startsWith(prefix) || path.contains("..") ? null
				: Design.class.getResource(path.substring(prefix.length() - 1));
	}

	private static URL resource(String path) {
		return Objects.requireNonNull(Design.class.getResource(path), path);
	}
}

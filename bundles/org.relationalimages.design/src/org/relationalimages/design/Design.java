// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.design;

import java.net.URL;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What this bundle offers to the runtimes that execute viewpoint specifications: the files, in which all diagrams of
 * relational images are described, and the names in them that other bundles rely on.
 */
public final class Design {

	/** The bundle's symbolic name, with which paths of pictures begin. */
	public static final String BUNDLE = "org.relationalimages.design";

	/** The folder of the specifications inside the bundle. */
	public static final String FOLDER = "description";

	/** The files of the specification. They belong together: references cross between them. */
	public static final List<String> FILES = List.of("palette.odesign", "images.odesign", "paradox.odesign", "people.odesign");

	/** Those of the files that hold a viewpoint. */
	public static final List<String> VIEWPOINT_FILES = List.of("images.odesign", "paradox.odesign", "people.odesign");

	/** The viewpoints, in the order of their files. */
	public static final List<String> VIEWPOINTS = List.of("images", "paradox", "people");

	/** The diagram of a case that shows relational images in the layers of a life (D1 of the dossier). */
	public static final String IMAGE_LAYERS = "Image Layers";

	/** The diagram of a paradox with its two sides (D2 of the dossier). */
	public static final String PARADOX = "Paradox";

	/** The diagram of a case that shows people and the bonds between them (D4 of the dossier). */
	public static final String PEOPLE_AND_BONDS = "People & Bonds";

	/** The Java classes whose services the files call. A specification given as a file can name these and no others. */
	public static final Set<String> SERVICES = Stream.of("checks.CheckServices", "images.AwarenessServices", "images.CaseServices",
			"images.ExperienceServices", "images.ImageServices", "images.LifeLayerServices", "images.MeaningServices",
			"images.RevisionServices", "images.SessionServices", "images.SocialImageServices", "paradox.ParadoxFinder",
			"paradox.ParadoxServices", "paradox.QuoteServices", "paradox.StrategyServices", "paradox.YearningServices",
			"people.BondQualities", "people.HouseholdServices", "people.LongingServices", "people.PersonServices",
			"people.PersonShapes", "people.RelationshipServices").map(name -> BUNDLE + "." + name).collect(Collectors.toUnmodifiableSet());

	private Design() {
	}

	/** Where the files of the specification are, in the order of {@link #FILES}. */
	public static List<URL> specifications() {
		return FILES.stream().map(file -> resource("/" + FOLDER + "/" + file)).toList();
	}

	/**
	 * Finds a file of this bundle by the path that specifications write, for example
	 * {@code /org.relationalimages.design/icons/kinds/image.svg}.
	 *
	 * @return where it is, or null when the path is none of this bundle or names no file
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

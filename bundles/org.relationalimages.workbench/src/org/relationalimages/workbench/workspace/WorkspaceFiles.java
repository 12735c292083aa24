// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.workspace;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IWorkspace;
import org.relationalimages.casefile.privatefolder.CaseName;

/** Finds the files of a workspace that lie at a place of the disk. */
final class WorkspaceFiles {

	private WorkspaceFiles() {
	}

	/** Those in open projects, be they there already or not: several when folders are linked, none outside of the workspace. */
	static List<IFile> of(IWorkspace workspace, Path file) {
		Set<IFile> found = new LinkedHashSet<>();
		for (Path place : new LinkedHashSet<>(List.of(file, CaseName.real(file))))
			found.addAll(Arrays.asList(workspace.getRoot().findFilesForLocationURI(place.toUri(), IContainer.INCLUDE_HIDDEN)));
		return found.stream().filter(one -> one.getProject().isAccessible()).toList();
	}
}

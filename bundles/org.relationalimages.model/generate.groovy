// SPDX-License-Identifier: EPL-2.0
// Generates the model code from model/relationalimages.ecore and .genmodel into target/regenerated and compares it with
// the committed src-gen folder. The build fails at the first difference; -Dregenerate=true writes the new code, the
// reconciled .genmodel and missing keys of the edit bundle's labels.properties instead.
import java.nio.file.Files
import java.nio.file.Path
import org.eclipse.emf.codegen.ecore.generator.Generator
import org.eclipse.emf.codegen.ecore.genmodel.GenModel
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory
import org.eclipse.emf.common.util.BasicMonitor
import org.eclipse.emf.common.util.Diagnostic
import org.eclipse.emf.common.util.URI
import org.eclipse.emf.ecore.EcorePackage
import org.eclipse.emf.ecore.plugin.EcorePlugin
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl

EcorePackage.eINSTANCE
GenModelPackage.eINSTANCE
boolean write = Boolean.parseBoolean(session.userProperties.getProperty('regenerate', 'false'))
Path model = project.basedir.toPath()
Path committed = model.resolve('src-gen')
Path scratch = model.resolve('target/regenerated')
Path fresh = scratch.resolve('src-gen')
if (Files.exists(scratch)) {
	scratch.toFile().deleteDir()
}

// 1. Generate into an empty folder, so that nothing is merged with what is already there.
Files.createDirectories(scratch)
EcorePlugin.platformResourceMap.put(project.artifactId, URI.createFileURI("${scratch}/"))
def resourceSet = new ResourceSetImpl()
['ecore', 'genmodel'].each { resourceSet.resourceFactoryRegistry.extensionToFactoryMap.put(it, new EcoreResourceFactoryImpl()) }
resourceSet.URIConverter.URIMap.putAll(EcorePlugin.computePlatformURIMap(false))
Path genModelFile = model.resolve('model/relationalimages.genmodel')
def resource = resourceSet.getResource(URI.createFileURI(genModelFile.toString()), true)
GenModel genModel = resource.contents[0]
genModel.reconcile()
// No item providers are generated, so what the .genmodel would say about them is left out.
genModel.eAllContents().each { part ->
	['children', 'createChild', 'disposableProviderFactory', 'image', 'notify', 'property', 'propertySortChoices'].each { name ->
		def setting = part.eClass().getEStructuralFeature(name)
		if (setting) {
			part.eUnset(setting)
		}
	}
}
def status = genModel.validate()
if (!status.OK) {
	throw new IllegalStateException("model/relationalimages.genmodel is not valid: ${status.message} Correct the .ecore or the .genmodel.")
}
genModel.canGenerate = true
def generator = new Generator()
generator.adapterFactoryDescriptorRegistry.addDescriptor(GenModelPackage.eNS_URI, GenModelGeneratorAdapterFactory.DESCRIPTOR)
generator.input = genModel
def result = generator.generate(genModel, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE, new BasicMonitor())
if (result.severity >= Diagnostic.ERROR) {
	throw new IllegalStateException("Generating the model code failed: ${result.children ?: result.message}")
}
def reconciled = new ByteArrayOutputStream()
resource.save(reconciled, [LINE_DELIMITER: '\n'])

// 2. The same short text everywhere: the licence line, Unix line ends, and of the comments only what the .ecore documents.
def sources = { Path root ->
	Files.exists(root) ? Files.walk(root).withCloseable { s -> s.filter { Files.isRegularFile(it) }.map { root.relativize(it).toString().replace('\\', '/') }.sorted().toList() } : []
}
def documentation = { String comment ->
	def found = comment =~ /(?s)<!-- begin-model-doc -->(.*?)<!-- end-model-doc -->/
	found ? found.group(1).replaceAll(/(?m)^\s*\* ?/, '').replaceAll(/\s+/, ' ').trim() : ''
}
sources(fresh).each { name ->
	def file = fresh.resolve(name)
	def text = Files.readString(file).replace('\r\n', '\n').replaceAll(/(?m)[ \t]+$/, '')
	text = text.replaceAll(/(?ms)^([ \t]*)\/\*\*(.*?)\*\/\n/) { all, indent, comment ->
		documentation(comment) ? "${indent}/** ${documentation(comment)} */\n" : ''
	}
	text = text.replaceAll(/(?m)^[ \t]*\/\/.*\n/, '').replaceAll(/(?m)^\} \/\/.*$/, '}')
	text = text.replaceAll(/\n{3,}/, '\n\n').replaceAll(/\n\n([ \t]*\})/, '\n$1').replaceAll(/(?m)^((\t*)(?!package)\S.*[;,]\n)\n(?=\2\w.*[;,]$)/, '$1')
	Files.writeString(file, "// SPDX-License-Identifier: EPL-2.0\n${text.trim()}\n")
}

// 3. Write, or compare and stop at the first difference.
Path labels = model.resolveSibling("${project.artifactId}.edit/src/org/relationalimages/model/edit/labels.properties")
def known = new Properties()
Files.newBufferedReader(labels).withCloseable { known.load(it) }
def missing = [:]
genModel.allGenPackagesWithClassifiers.each { part ->
	part.genClasses.each { missing["_UI_${it.name}_type"] = it.formattedName }
	part.genClasses*.genFeatures.flatten().each { missing["_UI_${it.genClass.name}_${it.name}_feature"] = it.formattedName }
	part.genEnums*.genEnumLiterals.flatten().each { missing["_UI_${it.genEnum.name}_${it.name}_literal"] = it.formattedName }
}
missing = missing.findAll { !known.containsKey(it.key as String) }
if (write) {
	committed.toFile().deleteDir()
	sources(fresh).each { name ->
		Files.createDirectories(committed.resolve(name).parent)
		Files.copy(fresh.resolve(name), committed.resolve(name))
	}
	Files.write(genModelFile, reconciled.toByteArray())
	labels.toFile() << missing.collect { key, label -> "${key} = ${label}\n" }.join()
	log.info("Wrote the generated code; ${missing.size()} new labels in labels.properties.")
	return
}
def stop = { String file, String why ->
	throw new IllegalStateException("${file} ${why}. Run 'releng/verify -Dregenerate=true' and commit the result.")
}
def now = sources(fresh)
def before = sources(committed)
(now + before).toSorted().unique().each { name ->
	if (!before.contains(name)) {
		stop("src-gen/${name}", 'is missing')
	} else if (!now.contains(name)) {
		stop("src-gen/${name}", 'is no longer generated')
	} else if (Files.readString(committed.resolve(name)).replace('\r\n', '\n') != Files.readString(fresh.resolve(name))) {
		stop("src-gen/${name}", 'differs from what the .ecore and .genmodel generate')
	}
}
if (Files.readString(genModelFile).replace('\r\n', '\n') != reconciled.toString('UTF-8')) {
	stop('model/relationalimages.genmodel', 'does not list everything the .ecore holds')
}
if (missing) {
	stop("${labels.fileName} in ${project.artifactId}.edit", "lacks the label ${missing.keySet().first()}")
}
